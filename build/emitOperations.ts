import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import * as generated from '../src/explorer/generated/graphql.ts';

/** Puts beside the built explorer what it asks: a manifest of its operations, texts by their SHA-256. */
export const emitOperations: Plugin = {
  name: 'emit-operations',
  generateBundle() {
    const texts = Object.values(generated)
      .filter((each) => each instanceof generated.TypedDocumentString)
      .map(String)
      .filter((text) => text.trimStart().startsWith('query'));
    const source = JSON.stringify(Object.fromEntries(texts.map((text) => [hash(text), text])));
    this.emitFile({ type: 'asset', fileName: 'operations.json', source });
  },
};

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
