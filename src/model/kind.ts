/** The words of the graph, each one node label, one `__typename` and one word of ids. Source: design of the vocabulary in README, “The words”. */
export const kinds = [
  'Instrument',
  'Version',
  'Provision',
  'Obligation',
  'Measure',
  'Unit',
  'Outcome',
  'Equation',
  'Shortcoming',
  'Plan',
  'Document',
  'Section',
  'Passage',
  'Jurisdiction',
] as const;

/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** The kinds that hold text; all others are facts with basis and evidence. */
export const textKinds = ['Document', 'Section', 'Passage'] as const satisfies readonly Kind[];

/** One of {@link textKinds}. */
export type TextKind = (typeof textKinds)[number];

/** The kinds whose nodes are facts: each has a basis and evidence. */
export const factKinds: readonly Kind[] = kinds.filter((kind) => !isTextKind(kind));

/** Tells whether a string is one of {@link kinds}. */
export function isKind(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value);
}

/** Tells whether a kind holds text instead of facts. */
export function isTextKind(kind: Kind): kind is TextKind {
  return textKinds.some((textKind) => textKind === kind);
}
