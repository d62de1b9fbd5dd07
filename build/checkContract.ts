import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, printSchema } from 'graphql';
import { createSchema } from '../src/graphql/createSchema.js';

/**
 * Compares the schema with the published one, which clients build on: a breaking change fails, additions do not.
 * With --publish the schema is published, with --publish --breaking even when that breaks clients.
 */
const file = 'schema/published/schema.graphql';
const current = printSchema(createSchema({ byResponseKey: false }));
const breaking = findBreakingChanges(buildSchema(readFileSync(file, 'utf8')), buildSchema(current));
const publish = process.argv.includes('--publish');
const accepted = breaking.length === 0 || (publish && process.argv.includes('--breaking'));

for (const { type, description } of breaking) console.error(`${type}: ${description}`);
if (!accepted) {
  console.error(
    `${breaking.length} breaking changes of ${file}: take them back, or npm run publish:schema -- --breaking`,
  );
  process.exitCode = 1;
} else if (publish) {
  writeFileSync(file, `${current}\n`);
}
