import type { Attack } from '../Attack.js';

const refused: ReadonlyArray<readonly [what: string, bytes: string]> = [
  ['another host', 'GET /health HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n'],
  ['no host', 'GET /health HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['no host in HTTP/1.0', 'GET /health HTTP/1.0\r\n\r\n'],
  ['an empty host', 'GET /health HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n'],
  ['a malformed host', 'GET /health HTTP/1.1\r\nHost: 127.0.0.1@rebound.example\r\nConnection: close\r\n\r\n'],
  [
    'a loopback name as the beginning',
    'GET /health HTTP/1.1\r\nHost: localhost.rebound.example\r\nConnection: close\r\n\r\n',
  ],
  ['two hosts', 'GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n'],
  [
    'a target with another host',
    'GET http://rebound.example/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
  ],
  [
    'a forwarded host of a stranger',
    'GET /health HTTP/1.1\r\nHost: rebound.example\r\nX-Forwarded-Host: 127.0.0.1\r\nConnection: close\r\n\r\n',
  ],
];

/** A page of another site that has its name lead here reads nothing (DNS rebinding). */
export const attack: Attack = {
  name: 'no foreign Host is answered',
  run: async (target) => {
    for (const [what, bytes] of refused) {
      const answer = await target.sendRaw(bytes, 5_000);
      if (!/^HTTP\/1\.1 (400|421) /.test(answer)) return `${what}: ${answer.slice(0, 40)}`;
      if (!/"message":"[^"]{20,}/.test(answer)) return `${what} is refused without a sentence`;
    }
    return null;
  },
};
