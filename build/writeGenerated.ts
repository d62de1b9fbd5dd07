import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createGeneratedSchema } from '../src/graphql/createGeneratedSchema.js';
import { createJsonSchemas } from '../src/seed/createJsonSchemas.js';
import { createVocabulary } from './createVocabulary.js';

/** Writes what follows from the model; with --check it only says what is stale. */
const files = new Map([
  ['schema/generated.graphql', createGeneratedSchema()],
  ['src/explorer/generated/vocabulary.ts', createVocabulary()],
  ...[...createJsonSchemas()].map(([name, text]) => [`seeds/schema/${name}`, text] as const),
]);

const stale = [...files].filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run codegen`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
