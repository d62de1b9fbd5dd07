// A program that opens a private Neo4j, prints how to reach it, and goes on until it is killed.
import { openNeo4j } from '../../src/neo4j/openNeo4j.js';
import { jarFolder } from './server.js';

const [home = ''] = process.argv.slice(2);
const { uri, user, password } = await openNeo4j({ home, jarFolder, environment: process.env });
process.stdout.write(`${JSON.stringify({ uri, user, password })}\n`);
setInterval(() => undefined, 1_000);
