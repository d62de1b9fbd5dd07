// Puts beside the compiled code what the compiler does not copy.
import { cpSync } from 'node:fs';

for (const file of ['neo4j/pom.xml', 'neo4j/guardian.mjs']) cpSync(`src/${file}`, `dist/${file}`);
