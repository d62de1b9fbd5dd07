import { basisOfRank, rankOf } from '../queries/implementationParameters.js';
import type { PathPart } from '../WalkSelection.js';
import type { Compilation } from './Compilation.js';
import { asList } from './Projection.js';
import { projectSteps, type StepProjection } from './projectSteps.js';
import { toSteps } from './toSteps.js';

/** Projects what is asked of the steps of walks: `list` names the list of walks `[…, nodes, links, …]`, `position` tells where their nodes stand. */
export function projectWalkSteps(
  compilation: Compilation,
  parts: readonly PathPart[],
  { list, position }: { readonly list: string; readonly position: number },
): StepProjection {
  const asked = parts.flatMap((part) => (part.type === 'steps' ? part.parts : []));
  const unwind = (at: number) => (variable: string) => `UNWIND ${list} AS walk UNWIND walk[${at}] AS ${variable}`;
  return projectSteps(compilation, asked, {
    imports: [list],
    nodes: unwind(position),
    links: unwind(position + 1),
  });
}

/** A walk by ids: its basis, the ids of its nodes, and for each link its id and that of its stored start. */
export function walkById(walk: string, position: number): string {
  const [nodes, links] = [`${walk}[${position}]`, `${walk}[${position + 1}]`];
  return `[${basisOfRank(rankOf(links))}, [node IN ${nodes} | node.id], [link IN ${links} | [link.id, startNode(link).id]]]`;
}

/** Reads what is asked of one walk. */
export function readWalk(
  value: unknown,
  parts: readonly PathPart[],
  readSteps: ReturnType<StepProjection['decode']>,
): Readonly<Record<string, unknown>> {
  const [basis, ...walk] = asList(value);
  const steps = toSteps(walk);
  return Object.fromEntries(
    parts.map((part) => {
      if (part.type === 'steps') return [part.key, readSteps(part.parts, steps)];
      return [part.key, part.type === 'basis' ? basis : steps.length];
    }),
  );
}
