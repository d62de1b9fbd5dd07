import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/graphql/limits/OperationLimits.js';
import { describeCodes } from '../../src/http/describeCodes.js';

const documents = await readFile(new URL('../../docs/clients.md', import.meta.url), 'utf8');
const codes = describeCodes();
/** Those of an operation, and those of the server around it. */
const limits = [...Object.keys(defaultLimits), 'rate', 'inFlight', 'inFlightPerAddress'];

describe('the catalogue of codes', () => {
  it.each(limits)('names the limit %s in both languages and in the documents', (limit) => {
    for (const language of ['zh', 'en'] as const) {
      expect(codes.some((each) => new RegExp(`\\b${limit}\\b`).test(each[language]))).toBe(true);
    }
    expect(documents).toContain(`\`${limit}\``);
  });

  it.each(codes.map(({ code }) => code))('has %s in the documents', (code) => {
    expect(documents).toContain(`\`${code}\``);
  });
});
