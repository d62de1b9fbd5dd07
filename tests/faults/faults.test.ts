import { describe, expect, it, vi } from 'vitest';
import { boltFaults } from './boltFaults.js';
import { canMount, fullDisk, readOnlyHome } from './diskFaults.js';
import { holdNeo4j, killNeo4j } from './neo4jFaults.js';
import { endUnderLoad, killServer } from './serverFaults.js';

vi.setConfig({ testTimeout: 600_000 });

const disk = (await canMount()) ? [readOnlyHome, fullDisk] : [];

// The short form: npm run faults does each of them more often.
describe('a server that is hurt answers rightly or says that it cannot, loses nothing, and recovers by itself', () => {
  it.each([killNeo4j, killServer, holdNeo4j, ...boltFaults, ...disk, endUnderLoad])('$name', async ({ run }) => {
    expect((await run(1)).filter((result) => result !== null)).toEqual([]);
  });
});
