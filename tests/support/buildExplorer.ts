import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the explorer where it has not been built since its sources, or how they are built, changed. */
export async function buildExplorer(): Promise<void> {
  if (await isOld('dist/explorer/application/index.html')) await build({ logLevel: 'error' });
}

/** Builds GraphiQL where it has not been built since its sources, or how they are built, changed. */
export async function buildGraphiql(): Promise<void> {
  if (await isOld('dist/explorer/graphiql/index.html')) await build({ logLevel: 'error', mode: 'graphiql' });
}

async function isOld(page: string): Promise<boolean> {
  const built = await stat(page).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const sources = (await readdir('src/explorer', { recursive: true })).map((file) => join('src/explorer', file));
  const changed = await Promise.all([...sources, 'vite.config.ts'].map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(...changed) > built;
}
