import type { ReaderQuery } from '../generated/graphql.ts';

/** A document as it is kept in the graph. */
export type ReadDocument = NonNullable<ReaderQuery['document']>;
