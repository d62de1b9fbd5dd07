/** The servers that are compared, in the order of the tables. */
export const contenderNames = ['obligraph', 'floor', 'dataloader', 'mercurius', 'generic'] as const;

/** One of {@link contenderNames}. */
export type ContenderName = (typeof contenderNames)[number];
