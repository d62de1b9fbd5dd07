import { access, copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ObligraphError } from '../errors.js';
import type { Java } from './findJava.js';
import { type Environment, findProgram, runProgram } from './runProgram.js';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const progressEveryMilliseconds = 5_000;
const offlinePattern =
  /Unknown host|Could not transfer|could not be resolved|Connection (?:refused|reset|timed out)|Connect(?: to .*)? (?:failed|timed out)|offline mode|PKIX path/i;

/** What {@link resolveJars} works with. */
export interface ResolveJarsOptions {
  /** Where the list of jars is kept, with the POM and Maven's output. */
  readonly folder: string;
  readonly java: Java;
  readonly environment: Environment;
  readonly onProgress: (message: string) => void;
}

/** The version of Neo4j that the POM beside this file pins. */
export async function readNeo4jVersion(): Promise<string> {
  const version = /<neo4j\.version>([^<]+)<\/neo4j\.version>/.exec(await readFile(pom, 'utf8'))?.[1];
  if (!version) throw new Error(`${pom} has no <neo4j.version>`);
  return version;
}

/**
 * Returns the class path of the pinned Neo4j. Maven resolves it once per version (about 140 MB into its own
 * repository); afterwards the list kept in the folder serves for as long as every jar in it exists.
 * @throws ObligraphError UNAVAILABLE if Maven is missing, cannot download, or fails.
 */
export async function resolveJars(options: ResolveJarsOptions): Promise<string> {
  const version = await readNeo4jVersion();
  const list = join(options.folder, `classpath-${version}.txt`);
  const kept = await readKeptList(list);
  if (kept) return kept;
  const maven = await findMaven(options.environment);
  await mkdir(options.folder, { recursive: true });
  await copyFile(pom, join(options.folder, 'pom.xml'));
  await reportWhile(version, options.onProgress, () => runMaven(maven, list, options));
  const resolved = await readKeptList(list);
  if (!resolved) throw mavenFailure('it ended well but left no complete list of jars', options.folder);
  return resolved;
}

/**
 * Returns the class path of a folder that holds the jars already, as in a container image.
 * @throws ObligraphError NOT_FOUND if the pinned Neo4j is not among them
 */
export async function listGivenJars(folder: string): Promise<string> {
  const wanted = `neo4j-${await readNeo4jVersion()}.jar`;
  const jars = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jar')).sort();
  if (jars.includes(wanted)) return jars.map((name) => join(folder, name)).join(delimiter);
  throw new ObligraphError(
    'NOT_FOUND',
    `${folder} does not hold ${wanted}: fill it with “mvn -f ${pom} dependency:copy-dependencies -DoutputDirectory=${folder}”, or unset OBLIGRAPH_NEO4J_JARS.`,
    { argument: 'OBLIGRAPH_NEO4J_JARS', wanted },
  );
}

async function readKeptList(list: string): Promise<string | null> {
  try {
    const classPath = (await readFile(list, 'utf8')).trim();
    await Promise.all(classPath.split(delimiter).map((jar) => access(jar)));
    return classPath === '' ? null : classPath;
  } catch {
    return null;
  }
}

async function findMaven(environment: Environment): Promise<string> {
  const maven = await findProgram('mvn', environment);
  if (maven) return maven;
  throw new ObligraphError(
    'UNAVAILABLE',
    'Maven (mvn) was not found on PATH, and Neo4j is not downloaded yet: install Apache Maven 3.6.3 or newer, or set NEO4J_URI to a Neo4j that already runs.',
    { wanted: 'mvn on PATH' },
  );
}

/** Writes beside the list and renames, so that a Maven cut off half-way leaves no half list. */
async function runMaven(maven: string, list: string, { folder, java, environment }: ResolveJarsOptions): Promise<void> {
  const part = `${list}.${process.pid}`;
  const { code, output } = await runProgram(
    maven,
    [
      ...['-q', '-B', '-f', join(folder, 'pom.xml')],
      'org.apache.maven.plugins:maven-dependency-plugin:build-classpath',
      ...[`-Dmdep.outputFile=${part}`, '-DincludeScope=runtime'],
    ],
    { ...environment, JAVA_HOME: java.home },
  );
  await writeFile(join(folder, 'maven.log'), output, { mode: 0o600 });
  if (code !== 0) throw explainMaven(code, output, folder);
  await rename(part, list);
}

function explainMaven(code: number | string | null, output: string, folder: string): ObligraphError {
  if (/No space left on device/i.test(output)) {
    return new ObligraphError(
      'UNAVAILABLE',
      'The disk is full while Neo4j is downloaded: free about 300 MB and start again.',
    );
  }
  if (offlinePattern.test(output)) {
    return new ObligraphError(
      'UNAVAILABLE',
      `Maven could not download Neo4j: connect to the network (or give Maven its proxy or mirror) and start again; it is needed only once (output in ${join(folder, 'maven.log')}).`,
    );
  }
  return mavenFailure(`it ended with ${code}`, folder);
}

function mavenFailure(what: string, folder: string): ObligraphError {
  return new ObligraphError(
    'UNAVAILABLE',
    `Maven could not resolve Neo4j, ${what}: read ${join(folder, 'maven.log')}, mend what it names and start again.`,
  );
}

async function reportWhile(version: string, onProgress: (message: string) => void, work: () => Promise<void>) {
  onProgress(`Resolving Neo4j ${version} with Maven; the first time, about 140 MB are downloaded once.`);
  const began = Date.now();
  const timer = setInterval(() => {
    onProgress(`Still resolving Neo4j: ${Math.round((Date.now() - began) / 1000)} s.`);
  }, progressEveryMilliseconds);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}
