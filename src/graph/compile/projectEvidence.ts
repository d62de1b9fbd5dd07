import type { NodeSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { collectRows } from './collectRows.js';
import type { Projection } from './Projection.js';

/** The passages on which a node itself rests, in the order of the text. */
export function projectEvidence(compilation: Compilation, passage: NodeSelection, variable: string): Projection {
  const evidence = compilation.variable('e');
  return projectPassages(compilation, passage, {
    imports: [variable],
    from: variable,
    evidence,
    condition: `${evidence}.own`,
  });
}

/** The passages on which a link rests: its id stands on the evidence of the node that it starts from. */
export function projectLinkEvidence(
  compilation: Compilation,
  passage: NodeSelection,
  { link, from }: { readonly link: string; readonly from: string },
): Projection {
  const evidence = compilation.variable('e');
  return projectPassages(compilation, passage, {
    imports: [link, from],
    from,
    evidence,
    condition: `${link}.id IN ${evidence}.links`,
  });
}

interface PassageRows {
  readonly imports: readonly string[];
  readonly from: string;
  readonly evidence: string;
  readonly condition: string;
}

function projectPassages(
  compilation: Compilation,
  passage: NodeSelection,
  { imports, from, evidence, condition }: PassageRows,
): Projection {
  const far = compilation.variable('n');
  const clauses = `MATCH (${from})-[${evidence}:EVIDENCED_BY]->(${far}) WHERE ${condition} WITH ${far} ORDER BY ${far}.start, ${far}.id`;
  return collectRows(compilation, { imports, clauses, projection: compilation.node(passage, far) });
}
