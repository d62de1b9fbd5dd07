/** How much one operation may ask, each checked before Neo4j is, and how much its answer may hold. */
export interface OperationLimits {
  /** Brackets within one another in the text. */
  readonly nesting: number;
  /** Fields below one another. */
  readonly depth: number;
  /** Aliases in the document. */
  readonly aliases: number;
  /** Fields of `Query`: each is one Cypher. */
  readonly rootFields: number;
  /** Fields `__schema` and `__type` at the root. */
  readonly introspection: number;
  /** Kinds that positions of any kind have to be written out for, in the query that Neo4j plans. */
  readonly kinds: number;
  /** Objects and lists within one another in a filter. */
  readonly filterNesting: number;
  /** Values in a filter, those of its lists included. */
  readonly filterValues: number;
  /** Objects to be expected in the answer, by page sizes and by how many links a node has on average. */
  readonly cost: number;
  /** Objects that one answer may really hold. */
  readonly objects: number;
  /** Characters that the texts of one answer may really have. */
  readonly characters: number;
}

/** The limits where no setting says otherwise. */
export const defaultLimits: OperationLimits = {
  nesting: 100,
  depth: 20,
  aliases: 100,
  rootFields: 20,
  introspection: 1,
  kinds: 2_000,
  filterNesting: 40,
  filterValues: 2_000,
  cost: 500_000,
  objects: 50_000,
  characters: 8_000_000,
};
