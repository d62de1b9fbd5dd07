import { kinds } from '../../model/kind.js';
import { ours } from '../../model/ours.js';
import { asList } from '../compile/Projection.js';
import { type GraphState, projectGraphState } from './graphState.js';
import { readVersioned, type VersionedQuery } from './graphVersion.js';

/** The state of the graph with counts by kind and the accounting of each document. */
export interface GraphOverview extends GraphState {
  readonly counts: ReadonlyArray<{ readonly kind: string; readonly count: number }>;
  readonly accounting: readonly DocumentAccounting[];
}

/** What of a document is accounted for; spans of the rest as flat offsets. */
export interface DocumentAccounting {
  readonly document: string;
  readonly digitRuns: Accounted;
  readonly titles: Accounted;
  readonly sentences: Accounted;
  readonly markers: Accounted;
}

/** A total with the spans that are open. */
export interface Accounted {
  readonly total: number;
  readonly accounted: number;
  readonly open: ReadonlyArray<{ readonly start: number; readonly end: number }>;
}

const counts = kinds.map((kind) => `COUNT { (:${kind}&${ours}) }`).join(', ');

const accounting =
  "COLLECT { MATCH (d:Document&Obligraph {kind: 'REPORT'}) WITH d ORDER BY d.id RETURN [d.id, d.digitRuns, d.openDigitRuns, d.titles, d.openTitles, d.sentences, d.openSentences, coalesce(d.markers, 0), d.openMarkers] }";

/** Reads the overview in one query; the marked nodes of each kind are counted. */
export const readGraphOverview: VersionedQuery<GraphOverview> = readVersioned(
  {
    prelude: projectGraphState.prelude,
    expression: `[${projectGraphState.expression}, [${counts}], ${accounting}]`,
    decode: toGraphOverview,
  },
  { name: 'readGraphOverview', parameters: {} },
);

function toGraphOverview(value: unknown): GraphOverview {
  const [state, numbers, documents] = asList(value);
  return {
    ...projectGraphState.decode(state),
    counts: asList(numbers).map((count, index) => ({ kind: kinds[index] ?? '', count: Number(count) })),
    accounting: asList(documents).map(toAccounting),
  };
}

function toAccounting(value: unknown): DocumentAccounting {
  const [document, digitRuns, openDigitRuns, titles, openTitles, sentences, openSentences, markers, openMarkers] =
    asList(value);
  return {
    document: String(document),
    digitRuns: toAccounted(digitRuns, openDigitRuns),
    titles: toAccounted(titles, openTitles),
    sentences: toAccounted(sentences, openSentences),
    markers: toAccounted(markers, openMarkers),
  };
}

function toAccounted(total: unknown, open: unknown): Accounted {
  const offsets = Array.isArray(open) ? open.map(Number) : [];
  const spans = Array.from({ length: offsets.length / 2 }, (_, index) => ({
    start: offsets[index * 2] ?? 0,
    end: offsets[index * 2 + 1] ?? 0,
  }));
  return { total: Number(total), accounted: Number(total) - spans.length, open: spans };
}
