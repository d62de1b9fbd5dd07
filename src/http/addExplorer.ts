import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { addNotFound } from './addNotFound.js';

/** What stands for the nonce in the built page: `html.cspNonce` of vite.config.ts. */
const noncePlaceholder = 'NONCE_OF_THE_PAGE';

/** Everything from our own origin; styles from files, or made in the page under the nonce that only this page knows. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * Serves the explorer at / from the built files: each of its addresses is the same page, which reads the rest itself.
 * Where they were not built, / answers 404. `basePath` is the path below which clients find it: '' or '/duty'.
 */
export async function addExplorer(fastify: FastifyInstance, basePath: string): Promise<void> {
  const root = fileURLToPath(new URL('../../dist/explorer/application/', import.meta.url));
  if (!existsSync(root)) return addNotFound(fastify, null);
  await fastify.register(fastifyStatic, {
    root: `${root}assets/`,
    prefix: '/assets/',
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
  });
  // Read anew each time: a build made while the server runs names other files.
  const sendPage = async (reply: FastifyReply) =>
    send(reply, toAbsolute(await readFile(`${root}index.html`, 'utf8'), basePath));
  fastify.get('/', (_request, reply) => sendPage(reply));
  addNotFound(fastify, sendPage);
}

/** The built page names its files, and the place of all, relatively: `"./assets/…"`, `"./"`. */
function toAbsolute(page: string, basePath: string): string {
  return page.replaceAll('="./', `="${basePath}/`);
}

function send(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', policy(nonce))
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(noncePlaceholder, nonce));
}
