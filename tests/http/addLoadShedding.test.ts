import { describe, expect, it } from 'vitest';
import { openSilence } from '../support/openSilence.js';
import { openTestServer } from '../support/openTestServer.js';

describe('load shedding', () => {
  it('answers 503 with Retry-After when enough is in flight, and works again when that has ended', async () => {
    const silence = await openSilence();
    const api = await openTestServer({
      uri: silence.uri,
      readTimeout: 1_000,
      settings: { maxInFlight: 2, maxInFlightPerAddress: 3 },
    });
    const slow = [api.post('{ graph { version } }'), api.post('{ graph { version } }')];
    await new Promise((resolve) => setTimeout(resolve, 50));
    const refused = await api.post('{ graph { version } }');
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['retry-after']).toBe('1');
    expect(refused.json().errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', limit: 'inFlight' });
    expect((await api.server.inject('/health')).statusCode).toBe(200);
    await Promise.all(slow);
    expect((await api.post('{ __typename }')).statusCode).toBe(200);
    await api.close();
    await silence.close();
  });

  it('leaves places for other addresses, however many requests one has under way', async () => {
    const silence = await openSilence();
    const settings = { maxInFlight: 4, maxInFlightPerAddress: 2, trustedProxies: ['127.0.0.1'] };
    const api = await openTestServer({ uri: silence.uri, readTimeout: 1_000, settings });
    const ask = (address: string) =>
      api.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'x-forwarded-for': address },
        payload: { query: '{ graph { version } }' },
      });
    const slow = [ask('192.0.2.1'), ask('192.0.2.1')];
    await new Promise((resolve) => setTimeout(resolve, 50));
    const refused = await ask('192.0.2.1');
    expect(refused.statusCode).toBe(503);
    expect(refused.json().errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', limit: 'inFlightPerAddress' });
    expect((await ask('192.0.2.2')).statusCode).toBe(200);
    await Promise.all(slow);
    await api.close();
    await silence.close();
  });

  it('answers 429 with Retry-After when one address asks too often, and counts each address by itself', async () => {
    const api = await openTestServer({ settings: { rateLimit: 2, trustedProxies: ['127.0.0.1'] } });
    const ask = (address: string) =>
      api.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'x-forwarded-for': address },
        payload: { query: '{ __typename }' },
      });
    expect((await ask('192.0.2.1')).statusCode).toBe(200);
    expect((await ask('192.0.2.1')).statusCode).toBe(200);
    const refused = await ask('192.0.2.1');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json().errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'rate' });
    expect((await ask('192.0.2.2')).statusCode).toBe(200);
    expect((await api.server.inject('/health')).statusCode).toBe(200);
    await api.close();
  });

  it('does not believe X-Forwarded-For of a proxy that is not trusted', async () => {
    const api = await openTestServer({ settings: { rateLimit: 1 } });
    const ask = (address: string) =>
      api.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'x-forwarded-for': address },
        payload: { query: '{ __typename }' },
      });
    expect((await ask('192.0.2.1')).statusCode).toBe(200);
    expect((await ask('192.0.2.2')).statusCode).toBe(429);
    await api.close();
  });
});
