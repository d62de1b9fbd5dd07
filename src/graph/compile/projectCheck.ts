import { auditRows, stateCounts } from '../queries/auditRows.js';
import type { CheckPart, CheckSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { asList, type Projection, plain } from './Projection.js';
import { decodeCheck } from './projectFinding.js';

/** Projects a check with its numbers; nothing is judged when no number is asked for. */
export function projectCheck(
  compilation: Compilation,
  { check, parts }: { readonly check: CheckSelection; readonly parts: readonly CheckPart[] },
): Projection {
  const decode = (value: unknown): unknown => decodeCheck(parts, check.position, asList(value));
  if (!parts.some(({ type }) => type === 'count')) return { ...plain('[]'), decode };
  const name = compilation.variable('b');
  const prelude = `CALL () {
${auditRows(compilation, check.query)}
RETURN ${stateCounts} AS ${name}
}
`;
  return { prelude, expression: name, decode };
}
