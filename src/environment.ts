import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ObligraphError } from './errors.js';
import { defaultSettings, type ServerSettings } from './http/ServerSettings.js';

const port = z.coerce.number().int().min(0).max(65_535);
const { limits } = defaultSettings;
const count = z.coerce.number().int().min(1);
const onOff = z.enum(['on', 'off']).default('on');
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
  OBLIGRAPH_MOST_IN_FLIGHT: count.default(defaultSettings.mostInFlight),
  OBLIGRAPH_TIMEOUT: count.default(defaultSettings.timeout),
  OBLIGRAPH_RATE_LIMIT: z.coerce.number().int().min(0).default(3_000),
  OBLIGRAPH_TRUSTED_PROXIES: list,
  OBLIGRAPH_CORS_ORIGINS: list,
  OBLIGRAPH_INTROSPECTION: onOff,
  OBLIGRAPH_GRAPHIQL: onOff,
  OBLIGRAPH_OPERATIONS: z.enum(['any', 'only']).default('any'),
  OBLIGRAPH_MANIFESTS: list,
});

/** The seeds that come with obligraph, for a working directory without a folder `seeds`. */
export const shippedSeeds = fileURLToPath(new URL('../seeds', import.meta.url));

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

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
      ({ path, message }) => `${path.join('.')} is “${given[String(path[0])] ?? ''}”: ${message}`,
    ) ?? []),
    ...(given.HOST !== undefined && !loopback.has(given.HOST)
      ? [`HOST is “${given.HOST}”: wanted 127.0.0.1, localhost or ::1, because there is no authentication yet`]
      : []),
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
    mostInFlight: data.OBLIGRAPH_MOST_IN_FLIGHT,
    rateLimit: data.OBLIGRAPH_RATE_LIMIT === 0 ? null : data.OBLIGRAPH_RATE_LIMIT,
    trustedProxies: data.OBLIGRAPH_TRUSTED_PROXIES,
    corsOrigins: data.OBLIGRAPH_CORS_ORIGINS,
    introspection: data.OBLIGRAPH_INTROSPECTION === 'on',
    graphiql: data.OBLIGRAPH_GRAPHIQL === 'on',
    operations: data.OBLIGRAPH_OPERATIONS,
    manifests: data.OBLIGRAPH_MANIFESTS,
  };
}
