import type { Plugin } from 'vite';
import * as generated from '../src/explorer/generated/graphql.ts';
import { sha256 } from '../src/model/digest.ts';

/** Puts beside the built explorer what it asks: a manifest of its operations, texts by their SHA-256. */
export const emitOperations: Plugin = {
  name: 'emit-operations',
  generateBundle() {
    const texts = Object.values(generated)
      .filter((each) => each instanceof generated.TypedDocumentString)
      .map(String)
      .filter((text) => text.trimStart().startsWith('query'));
    const source = JSON.stringify(Object.fromEntries(texts.map((text) => [sha256(text), text])));
    this.emitFile({ type: 'asset', fileName: 'operations.json', source });
  },
};
