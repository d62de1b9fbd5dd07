import { ObligraphError } from '../../errors.js';
import type { GraphReader } from '../../graph/Graph.js';
import { readStatistics } from '../../graph/queries/statistics.js';
import type { GraphStatistics } from '../../model/GraphStatistics.js';

/** The statistics of the graph, read once for each of its versions that this process has seen. */
export class KnownStatistics {
  private version = -1;
  private statistics: GraphStatistics | null = null;

  /** The statistics last read; at the first call they are read. Null where the graph keeps none, or does not answer: the operation's own reads tell that. */
  async get(graph: GraphReader): Promise<GraphStatistics | null> {
    if (this.version >= 0) return this.statistics;
    try {
      ({ version: this.version, statistics: this.statistics } = await graph.read(readStatistics));
      return this.statistics;
    } catch (error) {
      if (error instanceof ObligraphError) return null;
      throw error;
    }
  }

  /** Tells of a version that an answer spoke of: statistics of another one are read anew when they are needed next. */
  note(version: number): void {
    if (version !== this.version) this.version = -1;
  }
}
