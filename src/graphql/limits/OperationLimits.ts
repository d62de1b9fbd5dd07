/** How much one operation may ask, each checked before Neo4j is. */
export interface OperationLimits {
  /** Fields below one another. */
  readonly depth: number;
  /** Aliases in the document. */
  readonly aliases: number;
  /** Fields of `Query`: each is one Cypher. */
  readonly rootFields: number;
  /** Kinds that positions of any kind have to be written out for, in the query that Neo4j plans. */
  readonly kinds: number;
  /** Objects that the answer may hold, by the page sizes along the way. */
  readonly cost: number;
}

/** The limits where no setting says otherwise. */
export const defaultLimits: OperationLimits = { depth: 20, aliases: 100, rootFields: 20, kinds: 2_000, cost: 500_000 };
