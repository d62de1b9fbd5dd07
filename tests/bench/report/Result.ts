import type { ContenderName } from '../contenders/names.js';
import type { Spread } from '../measure/statistics.js';

/** What was measured of one contender at one operation. */
export interface Measured {
  /** Median latency of a round at one client, in milliseconds, over the rounds. */
  readonly median: Spread;
  /** The 95th of 100 latencies of a round, in milliseconds. */
  readonly p95: Spread;
  /** Answers a second at 16 clients. */
  readonly throughput: Spread;
  /** The median latency of a round as a multiple of the floor's in the same round. */
  readonly toFloor: Spread;
  /** CPU time of the contender's process for one answer, at 16 clients, in microseconds. */
  readonly nodeCpu: number;
  /** CPU time of Neo4j for one answer, at 16 clients, in microseconds; null where it cannot be read. */
  readonly neo4jCpu: number | null;
  /** Database hits of one answer, by PROFILE, on average over the cases. */
  readonly hits: number;
  /** Cypher texts sent for one answer. */
  readonly queries: number;
  /** Bytes of one answer's body. */
  readonly bytes: number;
}

/** What was measured of one operation. */
export interface OperationResult {
  readonly name: string;
  readonly title: string;
  readonly size: 'few' | 'many';
  readonly nested: boolean;
  readonly local: boolean;
  readonly contenders: Readonly<Partial<Record<ContenderName, Measured>>>;
  /** Contenders that could not answer it, with the reason. */
  readonly failures: Readonly<Record<string, string>>;
}

/** One run at one size. */
export interface ScaleResult {
  readonly asked: number;
  readonly nodes: number;
  readonly links: number;
  readonly countyYears: number;
  readonly rounds: number;
  /** Seconds that the load took and how many Neo4j and Node worked, when the graph was first loaded. */
  readonly load: { readonly seconds: number; readonly neo4jCpu: number | null; readonly nodeCpu: number };
  /** `RETURN 1` through the floor's server, in milliseconds. */
  readonly one: Spread;
  readonly operations: readonly OperationResult[];
  readonly mix: Readonly<Partial<Record<ContenderName, Spread>>>;
  /** Import of one county-year of about 500 nodes, first and again unchanged, in milliseconds. */
  readonly imports: { readonly first: Spread; readonly unchanged: Spread; readonly removed: Spread } | null;
}

/** A whole run with the machine it ran on. */
export interface RunResult {
  readonly date: string;
  readonly machine: string;
  /** Of the last minute when the run ended: above the number of processors, others were at work too. */
  readonly loadAverage: number;
  readonly scales: readonly ScaleResult[];
  /** Median latency of our local operations at the largest size as a multiple of that at the smallest, rounds interleaved. */
  readonly growth: Readonly<Record<string, Spread>> | null;
}
