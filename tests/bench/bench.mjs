// Installs the peers, compiles the benchmark with the project's sources, and runs it: `npm run bench -- --help`.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = 'tests/bench';

function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${root}${folder}/node_modules/mercurius`)) {
  run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error']);
}
run('npx', ['tsc', '-p', folder]);
// What the compiler does not copy.
for (const file of ['schema', 'src/neo4j/pom.xml', 'src/neo4j/guardian.mjs']) {
  cpSync(`${root}${file}`, `${root}${folder}/build/${file}`, { recursive: true });
}
// The plain graph of a million nodes takes some gigabytes.
run('node', ['--max-old-space-size=8192', `${folder}/build/${folder}/run.js`, ...process.argv.slice(2)]);
