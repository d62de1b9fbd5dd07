import { asList } from '../graph/compile/Projection.js';
import { tellPageInfo } from '../graph/compile/tellPageInfo.js';
import type { AuditConditions, ConnectionPart, ConnectionSelection, Cursor, Page } from '../graph/Selection.js';
import { toRecord } from '../model/toRecord.js';
import type { Rule } from '../rules/Rule.js';

/** A page of the findings of several rules, in their order. */
export interface FindingsSelection {
  readonly rules: readonly Rule[];
  readonly conditions: AuditConditions;
  readonly page: Page;
  readonly parts: readonly ConnectionPart[];
}

type Answer = Readonly<Record<string, unknown>>;
type Read = (connection: ConnectionSelection) => Promise<Answer>;

/**
 * Reads findings rule by rule, as many as the page holds: two dozen unrelated rules in one text would cost Neo4j a second of
 * planning for each new shape and judge everything before the first row; most pages need one or two rules.
 * The answer is keyed by response key.
 */
export async function readFindings(selection: FindingsSelection, read: Read): Promise<Answer> {
  const { parts, page } = selection;
  const rowParts = parts.filter(({ type }) => type === 'edges' || type === 'nodes');
  const wantsInfo = parts.some(({ type }) => type === 'pageInfo');
  const rows = rowParts.length > 0 || wantsInfo ? await readRows(selection, { rowParts, wantsInfo, read }) : noRows;
  const total = parts.some(({ type }) => type === 'totalCount') ? await countFindings(selection, read) : 0;
  return Object.fromEntries(
    parts.map((part) => {
      if (part.type === 'totalCount') return [part.key, total];
      if (part.type === 'pageInfo')
        return [
          part.key,
          Object.fromEntries(part.parts.map(({ key, part: name }) => [key, tellPageInfo({ page, ...rows }, name)])),
        ];
      return [part.key, rows.chunks.flatMap((chunk) => asList(chunk[part.key]))];
    }),
  );
}

interface Rows {
  readonly chunks: readonly Answer[];
  /** The cursors of the first and the last of them. */
  readonly ends: readonly [string | null, string | null];
  /** There are more in the direction of reading. */
  readonly more: boolean;
}

const noRows: Rows = { chunks: [], ends: [null, null], more: false };

// Response keys are names, so that a space keeps these apart from them.
const ownKeys = { edges: 'own edges', info: 'own info' } as const;
const ownParts: readonly ConnectionPart[] = [
  { type: 'edges', key: ownKeys.edges, parts: [{ type: 'cursor', key: 'cursor' }] },
  {
    type: 'pageInfo',
    key: ownKeys.info,
    parts: [
      { key: 'next', part: 'hasNextPage' },
      { key: 'previous', part: 'hasPreviousPage' },
    ],
  },
];

async function readRows(
  selection: FindingsSelection,
  how: { readonly rowParts: readonly ConnectionPart[]; readonly wantsInfo: boolean; readonly read: Read },
): Promise<Rows> {
  const { page } = selection;
  const chunks: Answer[] = [];
  let remaining = page.limit;
  let more = false;
  for (const { rule, after, before } of walk(selection)) {
    const parts = [...how.rowParts, ...ownParts];
    const chunk = await how.read(
      toConnection(selection, rule, { page: { ...page, after, before, limit: remaining }, parts }),
    );
    chunks.push(chunk);
    remaining -= asList(chunk[ownKeys.edges]).length;
    // Of a cut page only whether there is more matters: the next rules are asked for no row at all.
    more = toRecord(chunk[ownKeys.info])[page.backward ? 'previous' : 'next'] === true && remaining === 0;
    if (more || (remaining === 0 && !how.wantsInfo)) break;
  }
  if (page.backward) chunks.reverse();
  const cursors = chunks.flatMap((chunk) => asList(chunk[ownKeys.edges]).map((edge) => String(toRecord(edge).cursor)));
  return { chunks, ends: [cursors[0] ?? null, cursors.at(-1) ?? null], more };
}

/** The rules in the order of reading, each with the cursors that fall into it; those outside of the cursors are left out. */
function walk({ rules, page }: FindingsSelection): ReadonlyArray<{
  readonly rule: Rule;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}> {
  const placeOf = (cursor: Cursor | null, otherwise: number): number =>
    cursor === null ? otherwise : rules.findIndex(({ id }) => id === cursor.parent);
  const [first, last] = [placeOf(page.after, 0), placeOf(page.before, rules.length - 1)];
  const steps = rules.flatMap((rule, place) =>
    place < first || place > last
      ? []
      : [{ rule, after: place === first ? page.after : null, before: place === last ? page.before : null }],
  );
  return page.backward ? steps.reverse() : steps;
}

function toConnection(
  { conditions }: FindingsSelection,
  rule: Rule,
  { page, parts }: { readonly page: Page; readonly parts: readonly ConnectionPart[] },
): ConnectionSelection {
  const order = [{ property: 'rank', direction: 'ASC' }] as const;
  return {
    type: 'connection',
    key: 'findings',
    source: { from: 'findings', rule, conditions },
    filter: null,
    order,
    page,
    parts,
  };
}

async function countFindings(selection: FindingsSelection, read: Read): Promise<number> {
  const page = { ...selection.page, after: null, before: null };
  const parts: readonly ConnectionPart[] = [{ type: 'totalCount', key: 'total' }];
  const answers = await Promise.all(
    selection.rules.map((rule) => read(toConnection(selection, rule, { page, parts }))),
  );
  return answers.reduce((sum, { total }) => sum + Number(total), 0);
}
