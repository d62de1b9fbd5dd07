import { join } from 'node:path';
import { ObligraphError } from '../errors.js';
import { type Environment, findProgram, isExecutable, runProgram } from './runProgram.js';

const oldestVersion = 17;
const supportedVersions: readonly number[] = [17, 21];

/** A Java that can run Neo4j: the launcher's path, the folder it belongs to, and its feature version (17, 21 …). */
export interface Java {
  readonly program: string;
  readonly home: string;
  readonly version: number;
}

/**
 * Finds a Java of version 17 or newer: the one of JAVA_HOME, else the first on PATH.
 * Calls `warn` if its version is not one that Neo4j 5.26 supports (17 and 21).
 * @throws ObligraphError UNAVAILABLE if there is none, or only older ones.
 */
export async function findJava(environment: Environment, warn: (message: string) => void): Promise<Java> {
  const found: Java[] = [];
  for (const program of await listLaunchers(environment)) {
    const java = await readVersion(program, environment);
    if (java && java.version >= oldestVersion) return warnIfUnsupported(java, warn);
    if (java) found.push(java);
  }
  throw new ObligraphError('UNAVAILABLE', `${describeLack(found)} install JDK 17 or 21, or set JAVA_HOME to one.`, {
    wanted: 'Java 17 or 21',
    ...(found[0] && { received: `Java ${found[0].version}` }),
  });
}

async function listLaunchers(environment: Environment): Promise<string[]> {
  const ofHome = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : null;
  const onPath = await findProgram('java', environment);
  return [...(ofHome && (await isExecutable(ofHome)) ? [ofHome] : []), ...(onPath ? [onPath] : [])];
}

/** Asks Java itself: null if it does not answer as one (macOS has a launcher that only offers a download). */
async function readVersion(program: string, environment: Environment): Promise<Java | null> {
  const { code, output } = await runProgram(program, ['-XshowSettings:properties', '-version'], environment);
  const version = /java\.specification\.version = (?:1\.)?(\d+)/.exec(output)?.[1];
  const home = /java\.home = (.+)/.exec(output)?.[1]?.trim();
  return code === 0 && version && home ? { program, home, version: Number(version) } : null;
}

function warnIfUnsupported(java: Java, warn: (message: string) => void): Java {
  if (!supportedVersions.includes(java.version)) {
    warn(`Neo4j 5.26 supports Java 17 and 21; trying it with Java ${java.version} (${java.program}).`);
  }
  return java;
}

function describeLack(found: readonly Java[]): string {
  const [java] = found;
  return java
    ? `Java ${java.version} (${java.program}) is too old for Neo4j:`
    : 'Java was not found in JAVA_HOME or on PATH, and Neo4j needs it:';
}
