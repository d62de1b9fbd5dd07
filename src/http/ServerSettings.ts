import { defaultLimits, type OperationLimits } from '../graphql/limits/OperationLimits.js';

/** How the server guards itself: every part has a setting of the environment. */
export interface ServerSettings {
  readonly limits: OperationLimits;
  /** The longest an operation may take, all its root fields together, in milliseconds. */
  readonly timeout: number;
  /** Requests worked on at once; more are answered 503. */
  readonly mostInFlight: number;
  /** Requests a minute from one address; null: not counted. */
  readonly rateLimit: number | null;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Origins whose pages may read answers, beside our own. */
  readonly corsOrigins: readonly string[];
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
  mostInFlight: 64,
  rateLimit: null,
  trustedProxies: [],
  corsOrigins: [],
  introspection: true,
  graphiql: true,
  operations: 'any',
  manifests: [],
};
