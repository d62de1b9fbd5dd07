import { request } from 'node:http';
import { connect } from 'node:net';
import type { AttackAnswer, AttackRequest, Target } from './Attack.js';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);
const defaultWait = 20_000;

/** Opens a target on this machine. @throws Error for any other address: nobody else's server is attacked */
export function openTarget(address: string): Target {
  const base = new URL(address);
  if (base.protocol !== 'http:' || !loopback.has(base.hostname))
    throw new Error(`${address} is refused: wanted http:// and 127.0.0.1, localhost or [::1].`);
  const url = base.href.replace(/\/$/, '');
  const port = Number(base.port || 80);
  const send = (sent: AttackRequest) => sendTo(url, sent);
  return {
    url,
    port,
    send,
    ask: (query, variables = {}) =>
      send({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    sendRaw: (bytes, wait = defaultWait) => sendRaw({ host: base.hostname.replace(/[[\]]/g, ''), port, bytes, wait }),
  };
}

function sendTo(url: string, { path, method = 'GET', headers = {}, body, wait = defaultWait }: AttackRequest) {
  const begun = Date.now();
  return new Promise<AttackAnswer>((resolve, reject) => {
    const late = () => sent.destroy(new Error(`no answer to ${method} ${path.slice(0, 80)} within ${wait} ms`));
    const timer = setTimeout(late, wait);
    const { hostname, port, pathname } = new URL(url);
    // The path is sent as it is: a URL would normalise what an attack wants to say.
    const target = { host: hostname.replace(/[[\]]/g, ''), port, path: `${pathname.replace(/\/$/, '')}${path}` };
    const sent = request({ ...target, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        clearTimeout(timer);
        const text = Buffer.concat(chunks).toString('utf8');
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, headers: answered, text, milliseconds: Date.now() - begun });
      });
    });
    sent.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    sent.end(body);
  });
}

function sendRaw(options: {
  readonly host: string;
  readonly port: number;
  readonly bytes: string | Buffer;
  readonly wait: number;
}): Promise<string> {
  const { host, port, bytes, wait } = options;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host, port }, () => socket.write(bytes));
    const timer = setTimeout(() => socket.destroy(), wait);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A connection that is reset has answered too.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}
