import { parseId } from '../model/id.js';
import type { ShippedPlace } from '../model/place.js';
import type { ParsedFile } from './parseSeedFile.js';

/** Why such a place is INFERRED: no document of the graph holds the table. */
const note = '名称、代码与隶属取自随附的 GB/T 2260 代码表，该表不是本图的文献';

/** Problems of such a place would be ours, not those of a file. */
const table: ParsedFile = {
  value: {},
  refused: new Set(),
  problemAt: (_, message, cure) => ({ file: 'GB/T 2260', line: 1, column: 1, message, cure }),
};

/** A place of the shipped table as if its folder declared it, within the one that it lies in, by id. */
export function createShippedDeclaration({ id, code, name, level }: ShippedPlace, parent: string | null) {
  const parsed = parseId(id);
  if (!parsed) throw new TypeError(`${id} of the table of places is no id`);
  return {
    id,
    kind: 'Jurisdiction' as const,
    space: parsed.space,
    name: parsed.name,
    item: { name, code, level, inferred: note, ...(parent === null ? {} : { within: parent }) },
    place: { file: table, path: [] },
    around: null,
    refused: false,
  };
}
