/** A query as a value: running it is another act, the door's. */
export interface CypherQuery<Value> {
  /** Stands in the first line of the text, in metrics and in logs. */
  readonly name: string;
  /** Constant for a shape: values are only in `parameters`. */
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Reads the rows, each the list of its columns. */
  decode(rows: readonly (readonly unknown[])[]): Value;
}
