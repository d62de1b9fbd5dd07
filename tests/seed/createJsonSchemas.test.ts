import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createJsonSchemas } from '../../src/seed/createJsonSchemas.js';

const schemas = createJsonSchemas();

describe('the JSON Schemas of the seeds', () => {
  it.each([...schemas])('%s is as the model and the shapes make it', async (name, wanted) => {
    const written = await readFile(new URL(`../../seeds/schema/${name}`, import.meta.url), 'utf8').catch(() => '');
    expect(written === wanted, `seeds/schema/${name} is out of date: run npm run codegen`).toBe(true);
  });

  it('allow no key that the shapes do not know', () => {
    expect(JSON.parse(schemas.get('measures.json') ?? '{}').additionalProperties.additionalProperties).toBe(false);
  });

  it('describe every key of every item in Chinese', () => {
    for (const [name, schema] of schemas) expect([name, listUndescribed(JSON.parse(schema), '')]).toEqual([name, []]);
  });
});

/** The paths of the properties without a Chinese description. */
function listUndescribed(schema: unknown, path: string): readonly string[] {
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const under = listUndescribed(value, `${path}/${key}`);
    if (key !== 'properties') return under;
    const bare = Object.entries(Object(value)).filter(([, each]) => !/[一-龥]/.test(String(Object(each).description)));
    return [...bare.map(([property]) => `${path}/${property}`), ...under];
  });
}
