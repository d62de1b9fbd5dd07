import type { Graph } from '../graph/Graph.js';
import {
  listIrregularLinks,
  listIrregularNodes,
  listStateNodes,
  type StoredLink,
  type StoredNode,
} from '../graph/queries/irregular.js';
import { areLinksOurs } from '../graph/queries/ourLinks.js';
import { describeIndex, listIndexes, type StoredIndex } from '../graph/queries/schema.js';
import { listSchemaDefinitions } from '../graph/schemaDefinitions.js';
import type { Difference } from '../model/checkContent.js';
import { ours } from '../model/ours.js';

/** Which sources have a record of an import, and which of them have a folder. */
export interface VerifiedSources {
  readonly imported: readonly string[];
  readonly declared: readonly string[];
}

/**
 * Accounts for everything of ours beside the content of the sources: nodes and relationships that no source declares, labels, the state,
 * the records of imports, indexes and constraints.
 */
export async function verifyStructure(
  graph: Graph,
  { imported, declared }: VerifiedSources,
): Promise<readonly Difference[]> {
  const nodes = await graph.read(listIrregularNodes(imported));
  const links = await graph.read(listIrregularLinks(imported));
  const states = await graph.read(listStateNodes);
  const counted = (await graph.read(areLinksOurs))
    ? []
    : [{ id: 'graph', problem: 'the state counts another number of links at our nodes than there are' }];
  return [
    ...nodes.map(describeNode),
    ...links.map(describeLink),
    ...counted,
    ...checkStates(states),
    ...imported
      .filter((source) => !declared.includes(source))
      .map((source) => ({ id: source, problem: 'it was imported, but no folder of the seeds declares it' })),
    ...compareIndexes(await graph.read(listIndexes)),
  ];
}

function describeNode({ id, labels, source }: StoredNode): Difference {
  const named = labels.map((label) => `:${label}`).join('');
  if (!labels.includes(ours)) return { id, problem: `a node of others has the label of ours (${named})` };
  const origin = source === null ? 'no source' : `the source ${source}`;
  return { id, problem: `no import has written such a node: ${named}, ${origin}` };
}

function describeLink({ id, type, source, isBetweenOurs }: StoredLink): Difference {
  if (!isBetweenOurs) return { id, problem: `${type} joins a node of ours with one of others` };
  return {
    id,
    problem: `no import has written this ${type}: ${source === null ? 'no source' : `the source ${source}`}`,
  };
}

function checkStates(
  states: readonly (readonly [labels: readonly string[], key: string | null])[],
): readonly Difference[] {
  const wrong = states.flatMap(([labels, key]): readonly Difference[] => {
    const label = labels.find((each) => each !== ours) ?? '';
    const isKeyed = label === 'Import' ? key !== null : key === 'graph';
    if (isKeyed && labels.length === 2 && labels.includes(ours)) return [];
    return [
      { id: 'graph', problem: `no import has written such a node: ${labels.map((each) => `:${each}`).join('')}` },
    ];
  });
  const count = states.filter(([labels]) => labels.includes('GraphState')).length;
  return count <= 1 ? wrong : [...wrong, { id: 'graph', problem: `it has ${count} states instead of one` }];
}

function compareIndexes(stored: readonly StoredIndex[]): readonly Difference[] {
  const wanted = new Map(
    listSchemaDefinitions().map((each) => [each.name, describeIndex({ ...each, on: [each.on] })] as const),
  );
  const found = new Map(stored.map(({ name, description }) => [name, description] as const));
  const missing = [...wanted].flatMap(([name, description]): readonly Difference[] => {
    const is = found.get(name);
    if (is === description) return [];
    const problem = is === undefined ? `it is missing: ${description}` : `it is ${is} instead of ${description}`;
    return [{ id: `index ${name}`, problem }];
  });
  const extra = [...found].flatMap(([name, description]) =>
    wanted.has(name) ? [] : [{ id: `index ${name}`, problem: `obligraph has not created it: ${description}` }],
  );
  return [...missing, ...extra];
}
