/** Of which place and year something is asked; null: of all. */
export interface Scope {
  /** The id of a place; what lies below it is meant too. */
  readonly within: string | null;
  readonly year: number | null;
}
