// Hurts servers and their Neo4j, on loopback and in temporary folders, and prints for each fault how often all that must hold
// held: npm run faults -- [--times N] [WORDS OF A NAME]. Ends with 1 if something did not.
import { parseArgs } from 'node:util';
import { boltFaults } from './boltFaults.js';
import { canMount, fullDisk, readOnlyHome } from './diskFaults.js';
import type { Fault } from './Fault.js';
import { holdNeo4j, killNeo4j } from './neo4jFaults.js';
import { endUnderLoad, killServer } from './serverFaults.js';

const { values, positionals } = parseArgs({ options: { times: { type: 'string' } }, allowPositionals: true });
const wanted = positionals.join(' ');
const diskFaults = (await canMount()) ? [fullDisk, readOnlyHome] : [];
if (diskFaults.length === 0) console.log('Only root can mount a disk: full disk and read-only home are left out.');

const faults: readonly Fault[] = [killNeo4j, killServer, holdNeo4j, ...boltFaults, ...diskFaults, endUnderLoad];
for (const { name, times, run } of faults.filter((fault) => fault.name.includes(wanted))) {
  const results = await run(Number(values.times ?? times)).catch((error: unknown) => [String(error)]);
  const failures = results.filter((result) => result !== null);
  for (const failure of failures) console.log(`  ${failure}`);
  console.log(
    `${name}: ${results.length} tried, ${results.length - failures.length} passed, ${failures.length} failed`,
  );
  if (failures.length > 0) process.exitCode = 1;
}
