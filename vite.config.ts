import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/explorer/graphiql',
  base: '/graphiql/',
  plugins: [react()],
  build: { outDir: '../../../dist/explorer/graphiql', emptyOutDir: true, chunkSizeWarningLimit: 5_000 },
});
