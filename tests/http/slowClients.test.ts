import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../src/http/createHost.js';
import { defaultSettings } from '../../src/http/ServerSettings.js';

const large = 'x'.repeat(40_000_000);
const window = 500;
let host: Awaited<ReturnType<typeof createHost>>;
let port: number;
beforeAll(async () => {
  host = await createHost({ logLevel: 'silent', settings: { ...defaultSettings, timeout: window } });
  host.get('/large', () => large);
  host.post('/large', () => 'ok');
  port = Number(new URL(await host.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => host.close());

const ask = () => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.write('GET /large HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n');
  return socket;
};

describe('a client that reads its answer', () => {
  it('not at all is cut off, long before the answer is there whole', async () => {
    const socket = ask().pause();
    await new Promise((resolve) => setTimeout(resolve, window * 6));
    let received = 0;
    socket.on('data', (chunk) => {
      received += chunk.length;
    });
    socket.resume();
    await once(socket, 'close');
    expect(received).toBeLessThan(large.length);
  });

  it('slowly, but faster than the bound, gets it whole', async () => {
    const socket = ask();
    let received = 0;
    socket.on('data', (chunk) => {
      received += chunk.length;
      // A piece of at most 64 kB every three milliseconds or so: some megabytes in each window, over several windows.
      socket.pause();
      setTimeout(() => socket.resume(), 3);
    });
    await once(socket, 'close');
    expect(received).toBeGreaterThan(large.length);
  });

  it('at once gets it whole, with its length', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/large`);
    expect(response.headers.get('content-length')).toBe(String(large.length));
    expect((await response.text()).length).toBe(large.length);
  });
});

describe('a request that comes too slowly', () => {
  it('is answered 408 with a sentence and an id, and closed', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'POST /large HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{',
    );
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString('utf8');
    });
    await once(socket, 'close');
    expect(answer).toMatch(
      /^HTTP\/1\.1 408 [\s\S]*x-request-id: \S+[\s\S]*"message":"Request Timeout: It did not come/,
    );
  });
});
