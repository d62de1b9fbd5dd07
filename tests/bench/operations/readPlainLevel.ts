import { follow, type PlainGraph, type PlainLink } from '../world/PlainGraph.js';
import type { LevelLink, ReadLevel } from './implementation.js';

const relations = {
  basisOf: ['BASED_ON', 'in'],
  fulfilledBy: ['FULFILS', 'in'],
  appliedBy: ['APPLIES', 'in'],
  responsible: ['RESPONSIBLE_FOR', 'in'],
  bearers: ['BORNE_BY', 'out'],
} as const;

/** Reads the levels of the main question from the plain graph. */
export function readPlainLevel(graph: PlainGraph): ReadLevel {
  return async (level, ids) =>
    ids.flatMap((id) => {
      if (level === 'duties') return readDuties(graph, id);
      const [relation, direction] = relations[level];
      return graph
        .node(id)
        [direction].filter((link) => link.relation === relation)
        .map((link) => toLevelLink(id, direction === 'out' ? link.to.id : link.from.id, [link]));
    });
}

/** What an instrument imposes itself, and what its provisions impose, with the weakest basis on the way. */
function readDuties(graph: PlainGraph, id: string): readonly LevelLink[] {
  const instrument = graph.node(id);
  const own = instrument.out.filter(({ relation }) => relation === 'IMPOSES');
  const ofProvisions = follow(instrument, 'HAS_VERSION', 'out')
    .flatMap((version) => follow(version, 'CONTAINS', 'out'))
    .flatMap((provision) => provision.out.filter(({ relation }) => relation === 'IMPOSES'));
  return [
    ...own.map((link) => toLevelLink(id, link.to.id, [link])),
    // The links from an instrument down to its provisions are all EXTERNAL.
    ...ofProvisions.map((link) => ({
      ...toLevelLink(id, link.to.id, [link]),
      basis: link.properties.basis === 'INFERRED' ? 'INFERRED' : 'EXTERNAL',
    })),
  ];
}

function toLevelLink(from: string, to: string, [link]: readonly [PlainLink]): LevelLink {
  const { basis, role, manner } = link.properties;
  return { from, to, basis: String(basis), qualifier: String(role ?? manner ?? '') };
}
