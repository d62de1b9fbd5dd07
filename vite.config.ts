import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { emitOperations } from './build/emitOperations.ts';

/** Scripts and styles lie compressed beside the plain ones; the server sends what the browser takes. */
const compressed = compression({ include: /\.(js|css)$/, algorithms: ['gzip', 'brotliCompress'] });

/**
 * Two applications: the explorer, served at /, and GraphiQL, served at /graphiql/ (`--mode graphiql`). Their addresses are relative, so
 * that they work below any path; the server makes those of the explorer's page absolute, which stands at many: src/http/addExplorer.ts.
 */
export default defineConfig(({ mode }) =>
  mode === 'graphiql'
    ? {
        root: 'src/explorer/graphiql',
        base: './',
        plugins: [react()],
        build: { outDir: '../../../dist/explorer/graphiql', emptyOutDir: true, chunkSizeWarningLimit: 5_000 },
      }
    : {
        root: 'src/explorer',
        base: './',
        plugins: [react(), emitOperations, compressed],
        // The server puts a nonce of its own into each page that it sends: src/http/addExplorer.ts.
        html: { cspNonce: 'NONCE_OF_THE_PAGE' },
        build: {
          outDir: '../../dist/explorer/application',
          emptyOutDir: true,
          assetsInlineLimit: 0,
          chunkSizeWarningLimit: 1_500,
        },
      },
);
