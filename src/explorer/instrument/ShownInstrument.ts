import type { InstrumentQuery } from '../generated/graphql.ts';

/** An instrument as its page shows it. */
export type ShownInstrument = NonNullable<InstrumentQuery['instrument']>;
