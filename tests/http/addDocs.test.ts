import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/errors.js';
import { createSchema } from '../../src/graphql/createSchema.js';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

describe('the reference', () => {
  it.each(['zh', 'en'])(
    'names every type, field and value of the schema, and every error code (%s)',
    async (language) => {
      const { body } = await api.server.inject(`/docs/${language}`);
      for (const type of Object.values(createSchema({ byResponseKey: false }).getTypeMap())) {
        if (type.name.startsWith('__')) continue;
        expect(body).toContain(`<section id="${type.name}">`);
        const parts = isEnumType(type) ? type.getValues() : 'getFields' in type ? Object.values(type.getFields()) : [];
        for (const { name } of parts) expect(body).toContain(name);
      }
      for (const code of errorCodes) expect(body).toContain(`<dt>${code}</dt>`);
    },
  );

  it('speaks one language a page', async () => {
    expect((await api.server.inject('/docs/zh')).body).toContain('按标识取任一节点');
    const english = (await api.server.inject('/docs/en')).body;
    expect(english).toContain('Any node by id');
    expect(english).not.toContain('按标识取任一节点');
  });

  it('runs no script, takes nothing from elsewhere, and leads to its own places only', async () => {
    const { body, headers } = await api.server.inject('/docs/en');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(body).not.toMatch(/<script|https?:|\son\w+=|style="/);
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    for (const id of new Set(targets)) expect(body).toContain(`id="${id}"`);
    expect((await api.server.inject('/docs/style.css')).statusCode).toBe(200);
  });

  it('is not shown where introspection is off', async () => {
    const shy = await openTestServer({ settings: { introspection: false } });
    expect((await shy.server.inject('/docs/zh')).statusCode).toBe(404);
    await shy.close();
  });
});
