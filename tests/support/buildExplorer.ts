import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const page = 'dist/explorer/application/index.html';

/** Builds the explorer where it has not been built since its sources changed. */
export async function buildExplorer(): Promise<void> {
  const built = await stat(page).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const sources = await readdir('src/explorer', { recursive: true });
  const changed = await Promise.all(sources.map(async (file) => (await stat(join('src/explorer', file))).mtimeMs));
  if (Math.max(...changed) > built) await build({ logLevel: 'error' });
}
