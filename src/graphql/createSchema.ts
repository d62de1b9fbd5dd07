import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { GraphQLContext } from './context.js';
import { queryResolvers } from './queryResolvers.js';

const folder = new URL('../../schema/', import.meta.url);

/** The SDL of `schema/`, one text. */
export function readTypeDefinitions(): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

/**
 * The executable schema. Root resolvers return finished trees keyed by response key. Without aliases the response key is the
 * field's name, which the compiled executor reads without any resolver; `byResponseKey` adds the resolvers that aliases need.
 */
export function createSchema({ byResponseKey }: { readonly byResponseKey: boolean }): GraphQLSchema {
  const schema = makeExecutableSchema<GraphQLContext>({
    typeDefs: readTypeDefinitions(),
    resolvers: { Query: queryResolvers },
  });
  if (byResponseKey) addKeyResolvers(schema);
  return schema;
}

const readResponseKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, GraphQLContext> = (
  parent,
  _args,
  _context,
  info,
) => parent[String(info.path.key)];

function addKeyResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) field.resolve = readResponseKey;
  }
}
