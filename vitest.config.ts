import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES modules where Node takes its CommonJS: two copies, and graphql refuses types of the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/startNeo4j.ts'],
    setupFiles: ['tests/support/drawCases.ts'],
    // One Neo4j Community has one database: files run one after the other and leave the seeds as they found them.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
