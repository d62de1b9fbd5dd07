// Runs the tests in a copy of the repository whose seeds hold one more county and its report, which nothing but the tests of the
// first report may notice: `npm run test:other-county [-- files]`. The copy is removed afterwards.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'obligraph-other-county-'));
try {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repository,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => name !== '' && existsSync(join(repository, name)))) {
    cpSync(join(repository, file), join(copy, file), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(repository, 'tests/otherCounty/seeds'), join(copy, 'seeds'), { recursive: true });
  const { status } = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], { cwd: copy, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
