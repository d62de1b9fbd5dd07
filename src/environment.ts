import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ObligraphError } from './errors.js';
import { findUnsafeReach } from './findUnsafeReach.js';
import { type Host, readHost } from './http/readHost.js';
import type { TlsFiles } from './http/readTls.js';
import { defaultSettings, type ServerSettings } from './http/ServerSettings.js';
import { trustProxies } from './http/trustProxies.js';

const port = z.coerce.number().int().min(0).max(65_535);
const { limits } = defaultSettings;
const count = z.coerce.number().int().min(1);
const onOff = z.enum(['on', 'off']);
const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((each) => each.trim() || []));

const shape = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  OBLIGRAPH_HOME: z.string().min(1).default('.obligraph'),
  OBLIGRAPH_SEEDS: z.string().min(1).optional(),
  OBLIGRAPH_NEO4J_JARS: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'wanted bolt://, neo4j:// or one of them with +s')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  OBLIGRAPH_MOST_DEPTH: count.default(limits.depth),
  OBLIGRAPH_MOST_ALIASES: count.default(limits.aliases),
  OBLIGRAPH_MOST_ROOT_FIELDS: count.default(limits.rootFields),
  OBLIGRAPH_MOST_KINDS: count.default(limits.kinds),
  OBLIGRAPH_MOST_COST: count.default(limits.cost),
  OBLIGRAPH_MAX_NESTING: count.default(limits.nesting),
  OBLIGRAPH_MAX_FILTER_NESTING: count.default(limits.filterNesting),
  OBLIGRAPH_MAX_FILTER_VALUES: count.default(limits.filterValues),
  OBLIGRAPH_MAX_OBJECTS: count.default(limits.objects),
  OBLIGRAPH_MAX_CHARACTERS: count.default(limits.characters),
  OBLIGRAPH_MAX_IN_FLIGHT: count.default(defaultSettings.maxInFlight),
  OBLIGRAPH_MAX_IN_FLIGHT_PER_ADDRESS: count.optional(),
  OBLIGRAPH_MAX_CONNECTIONS: count.default(defaultSettings.maxConnections),
  OBLIGRAPH_MAX_CONNECTIONS_PER_ADDRESS: count.optional(),
  OBLIGRAPH_HOSTS: list.transform(readHosts),
  OBLIGRAPH_TIMEOUT: count.default(defaultSettings.timeout),
  OBLIGRAPH_RATE_LIMIT: z.coerce.number().int().min(0).default(3_000),
  OBLIGRAPH_TRUSTED_PROXIES: list.superRefine(refuseNoProxy),
  OBLIGRAPH_BASE_PATH: z.string().default('').transform(readBasePath),
  OBLIGRAPH_TLS_CERT: z.string().optional(),
  OBLIGRAPH_TLS_KEY: z.string().optional(),
  OBLIGRAPH_READ: z.enum(['open', 'members']).optional(),
  OBLIGRAPH_METRICS_TOKEN: z
    .string()
    .regex(/^\S{16,}$/, 'wanted 16 characters or more, without spaces')
    .optional(),
  OBLIGRAPH_ACCESS_LOG: onOff.default('off'),
  OBLIGRAPH_SLOW_QUERY: count.optional(),
  OBLIGRAPH_CORS_ORIGINS: list,
  OBLIGRAPH_INTROSPECTION: onOff.default('on'),
  OBLIGRAPH_GRAPHIQL: onOff.default('on'),
  OBLIGRAPH_OPERATIONS: z.enum(['any', 'only']).default('any'),
  OBLIGRAPH_MANIFESTS: list,
});

/** The seeds that come with obligraph, for a working directory without a folder `seeds`. */
export const shippedSeeds = fileURLToPath(new URL('../seeds', import.meta.url));

function readHosts(names: readonly string[], context: z.RefinementCtx): readonly Host[] {
  return names.flatMap((name) => {
    const host = readHost(name);
    if (host) return [host];
    context.addIssue(`“${name}” is no host: wanted names or addresses as clients ask for them, with a port or without`);
    return [];
  });
}

function refuseNoProxy(proxies: readonly string[], context: z.RefinementCtx): void {
  try {
    trustProxies(proxies);
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : String(error));
  }
}

function readBasePath(text: string, context: z.RefinementCtx): string {
  const path = text.replace(/\/$/, '');
  if (/^(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/.test(path)) return path;
  context.addIssue('wanted a path such as /duty: “/” and letters, digits, “.”, “_”, “~” and “-”');
  return '';
}

function toTlsFiles({ OBLIGRAPH_TLS_CERT: cert, OBLIGRAPH_TLS_KEY: key }: z.infer<typeof shape>): TlsFiles | null {
  return cert !== undefined && key !== undefined ? { cert, key } : null;
}

/** The settings of a process, read and checked once. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** The folder of the private Neo4j and what is kept between runs. */
  readonly home: string;
  readonly seeds: string;
  /** A folder with Neo4j's jars, so that Maven need not fetch them; null: Maven's. */
  readonly jars: string | null;
  /** A Neo4j of the user's own; null: the private one. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string | undefined;
  } | null;
  readonly logLevel: string;
  /** How the server guards itself. */
  readonly server: ServerSettings;
  /** Everything else, for the programs that are started: PATH, JAVA_HOME, Maven's settings. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the settings: the only reader of `process.env`.
 * @throws ObligraphError BAD_USER_INPUT that names every mistake at once, with what was wanted
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = shape.safeParse(given);
  const mistakes = [
    ...(result.error?.issues.map(
      ({ path, message }) => `${path.join('.')} is ${quote(String(path[0]), given)}: ${message}`,
    ) ?? []),
    ...findUnsafeReach(given),
    ...(given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined
      ? ['NEO4J_PASSWORD is missing: wanted beside NEO4J_URI']
      : []),
  ];
  if (!result.success || mistakes.length > 0)
    throw new ObligraphError(
      'BAD_USER_INPUT',
      `The environment has mistakes:\n${mistakes.map((each) => `  ${each}`).join('\n')}`,
    );
  return toEnvironment(result.data, variables);
}

const secret = new Set(['NEO4J_PASSWORD', 'OBLIGRAPH_METRICS_TOKEN']);

function quote(name: string, given: Readonly<Record<string, string | undefined>>): string {
  return secret.has(name) ? 'not as wanted' : `“${given[name] ?? ''}”`;
}

function toEnvironment(data: z.infer<typeof shape>, variables: Environment['variables']): Environment {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = data;
  return {
    host: data.HOST,
    port: data.PORT,
    home: data.OBLIGRAPH_HOME,
    seeds: data.OBLIGRAPH_SEEDS ?? (existsSync('seeds') ? 'seeds' : shippedSeeds),
    jars: data.OBLIGRAPH_NEO4J_JARS ?? null,
    neo4j: uri === undefined ? null : { uri, user, password: password ?? '', database },
    logLevel: data.LOG_LEVEL,
    server: toServerSettings(data),
    variables,
  };
}

function toServerSettings(data: z.infer<typeof shape>): ServerSettings {
  return {
    limits: {
      ...defaultSettings.limits,
      nesting: data.OBLIGRAPH_MAX_NESTING,
      filterNesting: data.OBLIGRAPH_MAX_FILTER_NESTING,
      filterValues: data.OBLIGRAPH_MAX_FILTER_VALUES,
      objects: data.OBLIGRAPH_MAX_OBJECTS,
      characters: data.OBLIGRAPH_MAX_CHARACTERS,
      depth: data.OBLIGRAPH_MOST_DEPTH,
      aliases: data.OBLIGRAPH_MOST_ALIASES,
      rootFields: data.OBLIGRAPH_MOST_ROOT_FIELDS,
      kinds: data.OBLIGRAPH_MOST_KINDS,
      cost: data.OBLIGRAPH_MOST_COST,
    },
    timeout: data.OBLIGRAPH_TIMEOUT,
    maxInFlight: data.OBLIGRAPH_MAX_IN_FLIGHT,
    maxInFlightPerAddress: data.OBLIGRAPH_MAX_IN_FLIGHT_PER_ADDRESS ?? Math.ceil(data.OBLIGRAPH_MAX_IN_FLIGHT * 0.75),
    maxConnections: data.OBLIGRAPH_MAX_CONNECTIONS,
    maxConnectionsPerAddress:
      data.OBLIGRAPH_MAX_CONNECTIONS_PER_ADDRESS ?? Math.ceil(data.OBLIGRAPH_MAX_CONNECTIONS / 4),
    hosts: data.OBLIGRAPH_HOSTS,
    rateLimit: data.OBLIGRAPH_RATE_LIMIT === 0 ? null : data.OBLIGRAPH_RATE_LIMIT,
    trustedProxies: data.OBLIGRAPH_TRUSTED_PROXIES,
    basePath: data.OBLIGRAPH_BASE_PATH,
    tls: toTlsFiles(data),
    corsOrigins: data.OBLIGRAPH_CORS_ORIGINS,
    metricsToken: data.OBLIGRAPH_METRICS_TOKEN ?? null,
    accessLog: data.OBLIGRAPH_ACCESS_LOG === 'on',
    slowQuery: data.OBLIGRAPH_SLOW_QUERY ?? null,
    introspection: data.OBLIGRAPH_INTROSPECTION === 'on',
    graphiql: data.OBLIGRAPH_GRAPHIQL === 'on',
    operations: data.OBLIGRAPH_OPERATIONS,
    manifests: data.OBLIGRAPH_MANIFESTS,
  };
}
