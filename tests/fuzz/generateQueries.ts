import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type GraphQLSchema, printSchema } from 'graphql';

const home = join('.obligraph', 'fuzz');
const python = join(home, 'venv', 'bin', 'python');

/** How many queries to write, and from which seed: the same seed writes the same queries. */
export interface Generation {
  readonly count: number;
  readonly seed: number;
}

/** Queries written by hypothesis-graphql, in equal shares for each root field; it is installed for this alone, below `.obligraph`. */
export async function* generateQueries(schema: GraphQLSchema, { count, seed }: Generation): AsyncGenerator<string> {
  installGenerator();
  const schemaFile = join(home, 'schema.graphql');
  writeFileSync(schemaFile, printSchema(schema));
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).join(',');
  const generator = spawn(python, ['tests/fuzz/generateQueries.py', schemaFile, fields, String(count), String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: generator.stdout })) yield String(JSON.parse(line));
}

function installGenerator(): void {
  mkdirSync(home, { recursive: true });
  if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', join(home, 'venv')], { stdio: 'inherit' });
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--requirement', 'tests/fuzz/requirements.txt'], {
    stdio: 'inherit',
  });
}
