import { statusOn } from '../../model/statusOn.js';
import type { FieldSelection } from '../Selection.js';
import { asList, type Projection } from './Projection.js';

/** The status of an instrument on a date, from the dates of its versions and of what replaced it. */
export function projectStatus(
  { date }: Pick<Extract<FieldSelection, { type: 'status' }>, 'date'>,
  variable: string,
): Projection {
  const versions = `[(${variable})-[:HAS_VERSION]->(version:Version) | [version.effectiveFrom, version.effectiveTo]]`;
  const replacements = `[(${variable})<-[replaces:REPLACES]-() | [replaces.date]]`;
  return {
    prelude: '',
    expression: `[${versions}, ${replacements}]`,
    decode(value) {
      const [dates, replacedOn] = asList(value).map((rows) => asList(rows).map((row) => asList(row).map(toDate)));
      return statusOn(
        {
          versions: (dates ?? []).map(([from, to]) => ({ effectiveFrom: from ?? null, effectiveTo: to ?? null })),
          replacedOn: (replacedOn ?? []).map(([day]) => day ?? null),
        },
        date,
      );
    },
  };
}

function toDate(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
