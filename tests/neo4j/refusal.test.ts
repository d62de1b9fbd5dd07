import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ObligraphError } from '../../src/errors.js';
import { explainFailure, isPortTaken } from '../../src/neo4j/explainFailure.js';
import { openNeo4j } from '../../src/neo4j/openNeo4j.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'obligraph-neo4j-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeScript(path: string, ...lines: string[]): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  await chmod(path, 0o755);
}

const writeJava = (path: string, version: string) =>
  writeScript(path, `echo "    java.home = ${folder}" >&2`, `echo "    java.specification.version = ${version}" >&2`);

/** Opens with only the fake programs in reach and returns the refusal. */
async function refusal(environment: Record<string, string> = {}): Promise<ObligraphError> {
  const opening = openNeo4j({ home: join(folder, 'home'), environment: { PATH: join(folder, 'bin'), ...environment } });
  const error = await opening.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ObligraphError) return error;
  throw new Error('was not refused as expected', { cause: error });
}

test('refuses to start without Java and says what to install', async () => {
  const error = await refusal({ JAVA_HOME: join(folder, 'nowhere') });
  expect(error.code).toBe('UNAVAILABLE');
  expect(error.message).toMatch(/^Java was not found .* install JDK 17 or 21, or set JAVA_HOME/);
});

test('takes a launcher that only offers to install Java for no Java', async () => {
  await writeScript(join(folder, 'bin/java'), 'echo "Unable to locate a Java Runtime." >&2', 'exit 1');
  expect((await refusal()).message).toMatch(/^Java was not found/);
});

test.each([
  ['11', 11],
  ['1.8', 8],
])('refuses Java %s and names it', async (version, feature) => {
  await writeJava(join(folder, 'bin/java'), version);
  const error = await refusal();
  expect(error.code).toBe('UNAVAILABLE');
  expect(error.message).toBe(
    `Java ${feature} (${join(folder, 'bin/java')}) is too old for Neo4j: install JDK 17 or 21, or set JAVA_HOME to one.`,
  );
});

test('prefers a newer Java on PATH to an old one in JAVA_HOME', async () => {
  await writeJava(join(folder, 'old/bin/java'), '11');
  await writeJava(join(folder, 'bin/java'), '17');
  expect((await refusal({ JAVA_HOME: join(folder, 'old') })).message).toMatch(/^Maven \(mvn\) was not found/);
});

test('warns of a Java that Neo4j does not support but tries it', async () => {
  await writeJava(join(folder, 'bin/java'), '25');
  const messages: string[] = [];
  const opening = openNeo4j({
    home: join(folder, 'home'),
    environment: { PATH: join(folder, 'bin') },
    onProgress: (message) => messages.push(message),
  });
  await expect(opening).rejects.toThrow(/Maven/);
  expect(messages).toEqual([expect.stringContaining('supports Java 17 and 21; trying it with Java 25')]);
});

test('refuses to start without Maven and says what to install', async () => {
  await writeJava(join(folder, 'bin/java'), '17');
  const error = await refusal();
  expect(error.code).toBe('UNAVAILABLE');
  expect(error.message).toMatch(/install Apache Maven 3\.6\.3 or newer, or set NEO4J_URI/);
});

test.each([
  ['offline', 'Could not transfer artifact from central: Unknown host', /^Maven could not download Neo4j: connect/],
  ['on a full disk', 'Failed to copy: No space left on device', /^The disk is full .* free about 300 MB/],
  ['for another reason', 'Malformed settings', /^Maven could not resolve Neo4j, it ended with 1: read .*maven\.log/],
])('explains in one sentence a Maven that fails %s', async (_, output, sentence) => {
  await writeJava(join(folder, 'bin/java'), '17');
  await writeScript(join(folder, 'bin/mvn'), `echo "[ERROR] ${output}"`, 'exit 1');
  const error = await refusal();
  expect(error.code).toBe('UNAVAILABLE');
  expect(error.message).toMatch(sentence);
  expect(error.message).not.toContain('\n');
});

test('refuses a folder of jars without the pinned Neo4j and says how to fill it', async () => {
  await writeJava(join(folder, 'bin/java'), '17');
  const opening = openNeo4j({ home: join(folder, 'home'), environment: { PATH: join(folder, 'bin') }, jars: folder });
  await expect(opening).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringMatching(/does not hold neo4j-5\.26\.\d+\.jar: fill it with “mvn .*copy-dependencies/),
  });
});

test('keeps what a failing Maven said in a log', async () => {
  await writeJava(join(folder, 'bin/java'), '17');
  await writeScript(join(folder, 'bin/mvn'), 'echo "[ERROR] Malformed settings"', 'exit 1');
  await refusal();
  expect(await readFile(join(folder, 'home/maven.log'), 'utf8')).toContain('Malformed settings');
});

test('gives the folder back after a refusal', async () => {
  expect((await refusal()).message).toMatch(/^Java/);
  expect((await refusal()).message).toMatch(/^Java/);
});

test('refuses a home that is a file', async () => {
  await writeFile(join(folder, 'home'), '');
  expect((await refusal()).message).toMatch(/cannot be written .* choose a folder of your own/);
});

test.each([
  [
    'org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: store_lock',
    'CONFLICT',
    /in use/,
  ],
  ['java.io.IOException: No space left on device', 'UNAVAILABLE', /disk .* is full/],
  ['Error: Could not reserve enough space for 99999999KB object heap', 'UNAVAILABLE', /smaller heap/],
  ['ERROR Invalid memory configuration - exceeds physical memory.', 'UNAVAILABLE', /smaller heap or page cache/],
  ['Unrecognized setting', 'UNAVAILABLE', /\(exit 1\): read .*neo4j\.log/],
])('reads from the log why Neo4j did not start: %s', (log, code, sentence) => {
  const error = explainFailure('/home/somebody/neo4j', 1, log);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(sentence);
});

test('knows a taken port from other failures', () => {
  expect(isPortTaken('PortBindException: bind(..) failed with error(-98): Address already in use')).toBe(true);
  expect(isPortTaken('FileLockException')).toBe(false);
});
