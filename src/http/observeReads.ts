import type { FastifyBaseLogger } from 'fastify';
import { ObligraphError } from '../errors.js';
import type { GraphReader } from '../graph/Graph.js';
import type { Metrics } from './Metrics.js';

/** Where what is observed goes. */
export interface Observation {
  readonly metrics: Metrics;
  /** The log of the request that reads. */
  readonly log: FastifyBaseLogger;
  /** From how many milliseconds on a read is logged as slow; null: none is. */
  readonly slowQuery: number | null;
}

/** A reader whose reads are counted and timed, and logged where they are slow: by our name of the query, never its parameters. */
export function observeReads(reader: GraphReader, { metrics, log, slowQuery }: Observation): GraphReader {
  return {
    read: async (query) => {
      const begun = performance.now();
      metrics.queriesInFlight.inc();
      let outcome = 'OK';
      try {
        return await reader.read(query);
      } catch (error) {
        outcome = error instanceof ObligraphError ? error.code : 'INTERNAL_SERVER_ERROR';
        throw error;
      } finally {
        const milliseconds = performance.now() - begun;
        metrics.queriesInFlight.dec();
        metrics.queries.observe({ outcome }, milliseconds / 1_000);
        if (slowQuery !== null && milliseconds >= slowQuery)
          log.warn({ query: query.name, outcome, milliseconds: Math.round(milliseconds) }, 'a slow query');
      }
    },
  };
}
