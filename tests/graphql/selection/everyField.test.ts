import {
  execute,
  extendSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { VersionedReads } from '../../../src/graph/readAtOneVersion.js';
import { AnswerBudget } from '../../../src/graphql/AnswerBudget.js';
import type { GraphQLContext } from '../../../src/graphql/context.js';
import { createSchema } from '../../../src/graphql/createSchema.js';
import { defaultLimits } from '../../../src/graphql/limits/OperationLimits.js';
import { kindSpecs } from '../../../src/model/kindSpecs.js';

/** How a type is reached from the root: the fields on the way, each as written in an operation. */
type Way = readonly string[];

/** Arguments that the fields of the way need. */
const values: Readonly<Record<string, string>> = {
  'Query.nodes(ids)': '["unit:cn/x"]',
  'Query.instrument(by)': '{id: "instrument:cn/x"}',
  'Query.unit(by)': '{id: "unit:cn/x"}',
  'Query.search(text)': '"x"',
  'Query.trail(of)': '"measure:cn-11-2021/x"',
  'Query.finding(id)': '"obligation-without-measure obligation:cn/x"',
  'Query.coverage(by)': '[STRENGTH]',
  'Query.paths(from)': '"unit:cn/x"',
  'Query.paths(to)': '"unit:cn/y"',
  'Query.reachable(from)': '"unit:cn/x"',
};

function write(parent: string, { name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((argument) => {
    const type = String(argument.type);
    const word = name;
    const value = values[`${parent}.${name}(${argument.name})`];
    if (value !== undefined) return `${argument.name}: ${value}`;
    if (type === 'ID!') return `${argument.name}: "${word}:cn/x"`;
    if (type === 'Date!') return `${argument.name}: "2021-01-01"`;
    if (type.startsWith('[') && type.endsWith('Facet!]!')) return `${argument.name}: [${firstValue(type)}]`;
    throw new Error(`the test has no value for ${parent}.${name}(${argument.name}: ${type})`);
  });
  return given.length === 0 ? name : `${name}(${given.join(', ')})`;
}

/** The first thing that a list can be counted by. */
function firstValue(type: string): string {
  const facet = schema.getType(type.replace(/[[\]!]/g, ''));
  return facet && 'getValues' in facet ? (facet.getValues()[0]?.name ?? '') : '';
}

/** The word of the ids of a kind. */
function wordOf(kind: string): string {
  return Object.values(kindSpecs).find((spec) => spec.kind === kind)?.word ?? kind;
}

const schema = createSchema({ byResponseKey: true });

/** The shortest way to each object type; a type behind an interface by a fragment. */
function findWays(of: GraphQLSchema): ReadonlyMap<string, Way> {
  const query = of.getQueryType();
  if (!query) throw new Error('there is no query');
  const ways = new Map<string, Way>([[query.name, []]]);
  const open: GraphQLObjectType[] = [query];
  for (let type = open.shift(); type; type = open.shift()) {
    const way = ways.get(type.name) ?? [];
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      const reached = isInterfaceType(named)
        ? of.getPossibleTypes(named).map((each) => [each, [`... on ${each.name}`]] as const)
        : isObjectType(named)
          ? [[named, []] as const]
          : [];
      for (const [each, fragment] of reached) {
        if (ways.has(each.name)) continue;
        const step =
          field.name === 'node' && type === query ? `node(id: "${wordOf(each.name)}:cn/x")` : write(type.name, field);
        ways.set(each.name, [...way, step, ...fragment]);
        open.push(each);
      }
    }
  }
  return ways;
}

const ways = findWays(schema);
const types = [...ways.keys()].filter((name) => name !== 'Query').map((name) => typeOf(name));

function typeOf(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

class Asked extends Error {}

/** Runs an operation up to where the graph would be asked; null: it came so far, else the message of what went wrong before. */
async function compile(on: GraphQLSchema, way: Way, field: string): Promise<string | null> {
  const text = [...way, field].reduceRight((inner, outer) => (inner === '' ? outer : `${outer} { ${inner} }`), '');
  const read = (): Promise<never> => Promise.reject(new Asked());
  const budget = new AnswerBudget(defaultLimits, Number.POSITIVE_INFINITY);
  const contextValue: GraphQLContext = { reads: new VersionedReads({ read }), budget, limit: (work) => work() };
  const { errors } = await execute({ schema: on, document: parse(`{ ${text} }`), contextValue });
  const [error] = errors ?? [];
  return error?.originalError instanceof Asked ? null : (error?.message ?? 'it was answered without the graph');
}

/** The state of the graph is read whole and then cut to what is asked. */
const ofState = [...ways].flatMap(([name, way]) => (way[0] === 'graph' ? [name] : []));

describe('every field of the SDL', () => {
  it.each(types.map((type) => [type.name, type] as const))('of %s is known to the selection', async (name, type) => {
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      const text = write(name, field) + (isLeafType(inner) ? '' : ' { __typename }');
      expect(await compile(schema, ways.get(name) ?? [], text), `${name}.${field.name}`).toBeNull();
    }
  });

  it.each(types.map((type) => type.name).filter((name) => !ofState.includes(name)))(
    'of %s that is new is refused until a selection knows it, and never answered with another',
    async (name) => {
      const extended = extendSchema(schema, parse(`extend type ${name} { brandNew: String }`));
      expect(await compile(extended, ways.get(name) ?? [], 'brandNew')).toMatch(
        /has the field brandNew, which no selection knows/,
      );
    },
  );
});
