import { Decimal } from 'decimal.js';

/** A decimal that keeps a hundred digits: sums, products and scales of figures as printed stay exact; the library keeps twenty. */
export const ExactDecimal = Decimal.clone({ precision: 100 });

/** A value of {@link ExactDecimal}. */
export type ExactDecimal = Decimal;
