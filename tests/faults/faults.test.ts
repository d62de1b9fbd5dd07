import { describe, expect, it, vi } from 'vitest';
import { boltFaults } from './boltFaults.js';
import { canMount, readOnlyHome } from './diskFaults.js';
import { killNeo4j } from './neo4jFaults.js';
import { endUnderLoad } from './serverFaults.js';

vi.setConfig({ testTimeout: 600_000 });

const disk = (await canMount()) ? [readOnlyHome] : [];
/** A connection that breaks and one that says nothing more: the two ends of what a network does. */
const bolt = boltFaults.filter(({ name }) => /reset|stall/.test(name));

// The short form: npm run faults does each of them more often, and all the others too.
describe('a server that is hurt answers rightly or says that it cannot, loses nothing, and recovers by itself', () => {
  it.each([killNeo4j, ...bolt, ...disk, endUnderLoad])('$name', async ({ run }) => {
    expect((await run(1)).filter((result) => result !== null)).toEqual([]);
  });
});
