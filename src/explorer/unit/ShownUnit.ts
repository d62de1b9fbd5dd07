import type { UnitQuery } from '../generated/graphql.ts';

/** A unit as the head of its page shows it. */
export type ShownUnit = NonNullable<UnitQuery['unit']>;
