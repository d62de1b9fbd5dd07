import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The manifest of what the explorer asks, written by its build; none where it was not built. */
export function findExplorerOperations(): readonly string[] {
  const path = fileURLToPath(new URL('../../dist/explorer/application/operations.json', import.meta.url));
  return existsSync(path) ? [path] : [];
}
