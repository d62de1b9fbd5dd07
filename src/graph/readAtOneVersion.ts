import { ObligraphError } from '../errors.js';
import type { GraphReader } from './Graph.js';
import {
  type GraphVersion,
  isSameVersion,
  readGraphVersion,
  readVersioned,
  type SettledAnswer,
  type VersionedQuery,
} from './queries/graphVersion.js';
import { linksAreForeign, projectLinksOurs } from './queries/ourLinks.js';

/** What several reads found, and the version of which all of them speak; null where nothing was read. */
export interface OneVersion<Value> {
  readonly value: Value;
  readonly graphVersion: GraphVersion | null;
}

/** How long a reader asks again after the graph has changed under it, in milliseconds. */
const patience = 1_000;
const [shortestPause, longestPause] = [5, 80];

/**
 * Runs work whose reads must speak of one version: again as a whole while an import changes the graph under it. Work that reads by other
 * queries too frames them with {@link VersionedReads.readVersion}, first and last.
 * @throws ObligraphError UNAVAILABLE when an import is still under way after a second (or after `wait` milliseconds)
 */
export async function readAtOneVersion<Value>(
  graph: GraphReader,
  work: (reads: VersionedReads) => Promise<Value>,
  { wait = patience }: { readonly wait?: number } = {},
): Promise<OneVersion<Value>> {
  for (let end: number | null = null; ; ) {
    const reads = new VersionedReads(graph);
    const [outcome] = await Promise.allSettled([work(reads)]);
    if (!reads.changed) {
      if (outcome.status === 'rejected') throw outcome.reason;
      return { value: outcome.value, graphVersion: reads.graphVersion };
    }
    end ??= Date.now() + wait;
    await waitUntilSettled(graph, end);
  }
}

/** The reads of one attempt: all of one version, or it has changed. */
export class VersionedReads {
  private readonly graph: GraphReader;
  private seen: GraphVersion | null = null;
  private isChanged = false;

  constructor(graph: GraphReader) {
    this.graph = graph;
  }

  /** The version of what was read so far. */
  get graphVersion(): GraphVersion | null {
    return this.seen;
  }

  /** Whether the graph changed under the reads: what they gave is of no one version. */
  get changed(): boolean {
    return this.isChanged;
  }

  /**
   * Reads, and rejects when the answer is not of the version of those before it: then nothing more is asked.
   * @throws ObligraphError CONFLICT when others have joined our nodes by relations that are read
   */
  async read<Value>(query: VersionedQuery<Value>): Promise<Value> {
    const { value, graphVersion, unknownLinks } = await this.readSettled(query);
    if (unknownLinks !== '') await this.assertHarmless(`${graphVersion.digest} ${unknownLinks}`);
    return value;
  }

  /** Reads the version alone: first and last, it frames reads by other queries. */
  async readVersion(): Promise<GraphVersion> {
    return (await this.readSettled(readGraphVersion)).graphVersion;
  }

  private async readSettled<Value>(query: VersionedQuery<Value>): Promise<SettledAnswer<Value>> {
    if (this.isChanged) throw graphChanges();
    const answer = await this.graph.read(query);
    if (!answer.settled || (this.seen !== null && !isSameVersion(this.seen, answer.graphVersion))) {
      this.isChanged = true;
      throw graphChanges();
    }
    this.seen = answer.graphVersion;
    return answer;
  }

  private async assertHarmless(unknownLinks: string): Promise<void> {
    if (harmless === unknownLinks) return;
    if (!(await this.readSettled(readLinksOurs)).value) throw linksAreForeign();
    harmless = unknownLinks;
  }
}

/** The relationships at our nodes, beside ours, that were last found to be of types which are never read. */
let harmless = '';

const readLinksOurs = readVersioned(projectLinksOurs, { name: 'readLinksOurs', parameters: {} });

/** Waits by small reads until no import is under way. */
async function waitUntilSettled(graph: GraphReader, end: number): Promise<void> {
  for (let pause = shortestPause; ; pause = Math.min(pause * 2, longestPause)) {
    if (Date.now() + pause > end) throw graphChanges();
    await new Promise((resolve) => setTimeout(resolve, pause));
    if ((await graph.read(readGraphVersion)).settled) return;
  }
}

function graphChanges(): ObligraphError {
  return new ObligraphError('UNAVAILABLE', 'The graph is being imported at this moment: ask again in a second.', {
    retryAfter: 1,
  });
}
