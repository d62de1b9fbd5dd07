import { inBatches } from '../data/inBatches.ts';
import { askOnce } from '../data/keptAnswers.ts';
import { GraphNodesDocument, GraphPathsDocument, GraphStepDocument } from '../generated/graphql.ts';
import { arrangeLinks } from './arrangeLinks.ts';
import type { GraphAddress } from './GraphAddress.ts';
import { type GraphLink, type GraphNode, mostLinks } from './GraphNode.ts';
import type { Step } from './Step.ts';
import { type ReadNodes, unfold } from './unfold.ts';
import { type FoundPaths, type GraphAnswer, mostNodes } from './WholeGraph.ts';

/** Nodes that are asked for at once. */
const mostAtOnce = 100;

/** Reads what the address asks for: what it opens with, and step by step what was added; always in the same order. */
export async function readGraph(address: GraphAddress, signal: AbortSignal): Promise<GraphAnswer> {
  const { from, to, passHubs, steps } = address;
  const readNodes = createNodeReader(signal);
  const ends = to === null ? [from] : [from, to];
  const found = await readNodes(ends);
  const missing = ends.find((_, index) => !found[index]);
  if (missing !== undefined) return { missing };
  const [paths, added] = await Promise.all([
    to === null ? null : askOnce(GraphPathsDocument, { from, to, passHubs }, signal).then((data) => data.paths),
    Promise.all(steps.map((step) => readStep(step, signal))),
  ]);
  const opening = paths === null ? await unfold(from, readNodes) : [...ends, ...listPathNodes(paths)];
  const ids = [...new Set([...opening, ...added.flatMap((step) => step.ids)])];
  const nodes = (await readNodes(ids.slice(0, mostNodes))).filter((node) => node !== null);
  const pathLinks = paths?.paths.flatMap((path) => path.steps.map(({ link }) => link)) ?? [];
  const isOpen = createOpeningTest(paths === null ? [] : opening, pathLinks);
  const links = [...added.flatMap((step) => step.links), ...nodes.flatMap((node) => node.links.nodes)];
  return {
    nodes,
    links: arrangeLinks(nodes, { links: links.filter(isOpen), pathLinks }),
    leftOut: ids.length - nodes.length,
    paths,
  };
}

/** Reads nodes, each once, in batches. */
function createNodeReader(signal: AbortSignal): ReadNodes {
  const known = new Map<string, GraphNode | null>();
  return async (ids) => {
    const unknown = ids.filter((id) => !known.has(id));
    const read = async (batch: readonly string[]) => {
      const { nodes } = await askOnce(GraphNodesDocument, { ids: batch, first: mostLinks }, signal);
      for (const [index, id] of batch.entries()) known.set(id, nodes[index] ?? null);
    };
    await Promise.all(inBatches(unknown, mostAtOnce).map(read));
    return ids.map((id) => known.get(id) ?? null);
  };
}

async function readStep({ node, relation, direction, most }: Step, signal: AbortSignal) {
  const variables = { node, relations: relation === null ? null : [relation], direction, first: most };
  const answer = await askOnce(GraphStepDocument, variables, signal);
  const links = answer.node?.links.nodes ?? [];
  return { links, ids: answer.node ? [node, ...links.flatMap(({ from, to }) => [from.id, to.id])] : [] };
}

function listPathNodes({ paths }: FoundPaths): readonly string[] {
  return paths.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from.id, to.id]));
}

/** Between the nodes of paths only the links of the paths are shown: that is what was asked for. */
function createOpeningTest(opening: readonly string[], pathLinks: readonly GraphLink[]): (link: GraphLink) => boolean {
  const nodes = new Set(opening);
  const links = new Set(pathLinks.map(({ id }) => id));
  return ({ id, from, to }) => links.has(id) || !nodes.has(from.id) || !nodes.has(to.id);
}
