import type { Server } from 'node:http';
import { Server as TlsServer } from 'node:tls';
import type { FastifyInstance } from 'fastify';
import { readTls, type TlsFiles } from './readTls.js';

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Reads certificate and key again, for the connections that come from now on; without TLS nothing happens.
     * @throws ObligraphError BAD_USER_INPUT where they do not fit: the old ones stay
     */
    reloadTls(): void;
  }
}

/** Lets a renewed certificate be taken without an interruption: {@link FastifyInstance.reloadTls}. */
export function addTlsReload(
  fastify: FastifyInstance,
  { files, servers }: { readonly files: TlsFiles | null; readonly servers: readonly Server[] },
): void {
  fastify.decorate('reloadTls', () => {
    if (!files) return;
    const { cert, key } = readTls(files);
    for (const server of servers) if (server instanceof TlsServer) server.setSecureContext({ cert, key });
  });
}
