import type { Kind, Relation } from '../generated/graphql.ts';
import { type GraphNode, needsChoice } from './GraphNode.ts';
import { kindOfId } from './kindOfId.ts';
import { isInBundle } from './Step.ts';

/** The most nodes with which a graph opens. */
export const mostAtOpening = 30;
/** How far from the start, and how many nodes there are at most when each distance is done: the last has room for results. */
const mostAtDistance = [mostAtOpening, 24, mostAtOpening];

/** The chain from law to result; a kind that is not in it leads nowhere further. */
const chain: readonly Kind[] = ['Instrument', 'Obligation', 'Measure', 'Outcome'];
/** The relations of the chain, and those that tell whose duty or deed it is; the nearer to the front, the sooner drawn. */
const chainRelations: readonly Relation[] = ['IMPOSES', 'FULFILS', 'APPLIES', 'YIELDS'];
const unitRelations: readonly Relation[] = ['BORNE_BY', 'RESPONSIBLE_FOR'];

/** Reads nodes by id, in that order; null where there is none. */
export type ReadNodes = (ids: readonly string[]) => Promise<ReadonlyArray<GraphNode | null>>;

/**
 * The ids of the nodes with which a graph opens, in the order in which they take their places: the start, its neighbours,
 * and along the chain what follows from these, three links far. Links of one relation are taken together or, where they do
 * not fit, not at all. A node of many links stays folded.
 */
export async function unfold(start: string, readNodes: ReadNodes): Promise<readonly string[]> {
  const order = [start];
  let front: ReadonlyArray<{ readonly id: string; readonly after: Kind | null }> = [{ id: start, after: null }];
  for (const most of mostAtDistance) {
    const nodes = (await readNodes(front.map(({ id }) => id))).filter((node) => node !== null);
    const kinds = new Map(front.map(({ id, after }) => [id, after]));
    const next: Array<{ id: string; after: Kind }> = [];
    for (const isUnitTurn of [false, true]) {
      for (const node of nodes) {
        for (const ids of listBundles(node, { after: kinds.get(node.id) ?? null, isUnitTurn })) {
          const fresh = ids.filter((id) => !order.includes(id));
          if (order.length + fresh.length > most) continue;
          order.push(...fresh);
          next.push(...fresh.map((id) => ({ id, after: node.__typename })));
        }
      }
    }
    front = next;
  }
  return order;
}

/** The neighbours of a node to which it leads on, one list for each relation and direction. */
function listBundles(
  node: GraphNode,
  { after, isUnitTurn }: { readonly after: Kind | null; readonly isUnitTurn: boolean },
): ReadonlyArray<readonly string[]> {
  if (needsChoice(node)) return [];
  const wanted = after === null ? relationsOfStart(node, isUnitTurn) : isUnitTurn ? unitRelations : chainRelations;
  return wanted.flatMap((relation) =>
    (['OUT', 'IN'] as const).map((direction) => {
      const links = node.links.nodes.filter((link) => isInBundle(link, { node: node.id, relation, direction }));
      const ids = links.map(({ from, to }) => (direction === 'OUT' ? to.id : from.id));
      return after === null ? ids : ids.filter((id) => leadsOn(after, node.__typename, kindOfId(id)));
    }),
  );
}

/** All relations of the start: from a unit its duties and deeds first, else the chain. */
function relationsOfStart(node: GraphNode, isUnitTurn: boolean): readonly Relation[] {
  if (isUnitTurn) return [];
  const first = node.__typename === 'Unit' ? unitRelations : [...chainRelations, ...unitRelations];
  const others = node.degrees.map(({ relation }) => relation).filter((relation) => !first.includes(relation));
  return [...first, ...new Set(others)];
}

/** Whether the way goes on: to units, or along the chain in the direction in which it came; from beside the chain, in both. */
function leadsOn(after: Kind, at: Kind, to: Kind): boolean {
  if (!chain.includes(at)) return false;
  if (!chain.includes(to)) return to === 'Unit';
  const forward = chain.indexOf(to) - chain.indexOf(at);
  return !chain.includes(after) || forward * (chain.indexOf(at) - chain.indexOf(after)) > 0;
}
