// Writes npm-shrinkwrap.json for the package that `npm pack` makes: the lockfile without what only development needs,
// so that an installation gets the very versions that were tested. `--remove` takes it away again (postpack): npm would
// prefer it to the lockfile.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const file = 'npm-shrinkwrap.json';

/** The lockfile's content without development packages and without addresses of a registry. */
function toShrinkwrap({ packages, ...lock }) {
  const kept = Object.entries(packages).flatMap(([path, { resolved, devDependencies, ...entry }]) =>
    entry.dev || entry.devOptional ? [] : [[path, entry]],
  );
  return { ...lock, packages: Object.fromEntries(kept) };
}

if (process.argv.includes('--remove')) rmSync(file, { force: true });
else {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  writeFileSync(file, `${JSON.stringify(toShrinkwrap(lock), null, 2)}\n`);
}
