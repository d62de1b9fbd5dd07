import { basisOfRank } from '../queries/implementationParameters.js';
import { implementationRoutes } from '../queries/implementationRoutes.js';
import type { EdgePart } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import type { RouteEnds } from './ConnectionRows.js';
import { asList, type Projection } from './Projection.js';
import { projectSteps, type StepProjection } from './projectSteps.js';
import { toSteps } from './toSteps.js';

type Routes = Extract<EdgePart, { type: 'routes' }>;

/** The first routes of a row, strongest basis first, then shortest, then by ids. */
export function projectRoutes(compilation: Compilation, { first, parts }: Routes, ends: RouteEnds): Projection {
  const limit = compilation.parameter(first);
  const asked = parts.map((part) => (part.type === 'steps' ? part.parts : []));
  const unwind = (position: number) => (variable: string) =>
    `UNWIND routes AS route UNWIND route[${position}] AS ${variable}`;
  const steps = projectSteps(compilation, asked.flat(), { imports: ['routes'], nodes: unwind(0), links: unwind(1) });
  const name = compilation.variable('b');
  const prelude = `CALL (${ends.instrument}, ${ends.unit}) {
${implementationRoutes(ends)}
WITH nodes, links, rank ORDER BY rank DESC, size(links), [node IN nodes | node.id], [link IN links | link.id] LIMIT ${limit}
WITH collect([nodes, links, rank]) AS routes
${steps.prelude}RETURN [[route IN routes | [${basisOfRank('route[2]')}, [node IN route[0] | node.id], [link IN route[1] | [link.id, startNode(link).id]]]],
  ${steps.expression}] AS ${name}
}
`;
  return { prelude, expression: name, decode: (value) => decodeRoutes(value, parts, steps.decode) };
}

function decodeRoutes(
  value: unknown,
  parts: Routes['parts'],
  decodeSteps: StepProjection['decode'],
): readonly unknown[] {
  if (value === null) return [];
  const [routes, dictionaries] = asList(value);
  const readSteps = decodeSteps(dictionaries);
  return asList(routes).map((route) => {
    const [basis, ...walk] = asList(route);
    const steps = toSteps(walk);
    return Object.fromEntries(
      parts.map((part) => [part.key, part.type === 'basis' ? basis : readSteps(part.parts, steps)]),
    );
  });
}
