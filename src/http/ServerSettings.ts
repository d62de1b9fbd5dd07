import { defaultLimits, type OperationLimits } from '../graphql/limits/OperationLimits.js';
import type { Host } from './readHost.js';
import type { TlsFiles } from './readTls.js';

/** How the server guards itself: every part has a setting of the environment. */
export interface ServerSettings {
  readonly limits: OperationLimits;
  /** The longest an operation may take, all its root fields together, in milliseconds. */
  readonly timeout: number;
  /** Requests worked on at once; more are answered 503. */
  readonly maxInFlight: number;
  /** Those of one address among them. */
  readonly maxInFlightPerAddress: number;
  /** Open connections; more are closed unanswered. */
  readonly maxConnections: number;
  /** Those of one address among them; a trusted proxy may have all. */
  readonly maxConnectionsPerAddress: number;
  /** Names by which clients may ask, beside the loopback names. */
  readonly hosts: readonly Host[];
  /** Requests a minute from one address; null: not counted. */
  readonly rateLimit: number | null;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** The path below which a proxy serves everything, without a slash at its end: `/duty`; empty for none. */
  readonly basePath: string;
  /** Files of a certificate and its private key, both PEM; null: plain HTTP. */
  readonly tls: TlsFiles | null;
  /** Origins whose pages may read answers, beside our own. */
  readonly corsOrigins: readonly string[];
  /** Who sends it as a bearer may read /metrics from other machines; null: nobody may. */
  readonly metricsToken: string | null;
  /** Whether each request is logged. */
  readonly accessLog: boolean;
  /** From how many milliseconds on a read of Neo4j is logged; null: none is. */
  readonly slowQuery: number | null;
  readonly introspection: boolean;
  readonly graphiql: boolean;
  /** `only`: no operation but those of the manifests is answered. */
  readonly operations: 'any' | 'only';
  /** Files of operations by the SHA-256 of their text. */
  readonly manifests: readonly string[];
}

/** The settings of a server of which nothing else is said: nothing is counted by address, no other origin may read. */
export const defaultSettings: ServerSettings = {
  limits: defaultLimits,
  timeout: 10_000,
  maxInFlight: 64,
  maxInFlightPerAddress: 48,
  maxConnections: 1_000,
  maxConnectionsPerAddress: 250,
  hosts: [],
  basePath: '',
  tls: null,
  rateLimit: null,
  trustedProxies: [],
  corsOrigins: [],
  metricsToken: null,
  accessLog: false,
  slowQuery: null,
  introspection: true,
  graphiql: true,
  operations: 'any',
  manifests: [],
};
