import type { SupportPart } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { collectRows } from './collectRows.js';
import { combineProjections, type Projection, plain } from './Projection.js';
import { projectLink } from './projectLink.js';

/** The facts and links that rest on a passage, one entry per fact. */
export function projectSupports(compilation: Compilation, parts: readonly SupportPart[], variable: string): Projection {
  const support = { evidence: compilation.variable('e'), fact: compilation.variable('n') };
  const { evidence, fact } = support;
  const clauses = `MATCH (${variable})<-[${evidence}:EVIDENCED_BY]-(${fact}) WITH ${evidence}, ${fact} ORDER BY ${fact}.id`;
  const projection = combineProjections(parts.map((part) => [part.key, projectSupport(compilation, part, support)]));
  return collectRows(compilation, { imports: [variable], clauses, projection, most: Number.POSITIVE_INFINITY });
}

function projectSupport(
  compilation: Compilation,
  part: SupportPart,
  { evidence, fact }: { readonly evidence: string; readonly fact: string },
): Projection {
  if (part.type === 'own') return plain(`${evidence}.own`);
  if (part.type === 'node') return compilation.target(part.target, fact);
  const [link, far] = [compilation.variable('r'), compilation.variable('n')];
  const clauses = `MATCH (${fact})-[${link}]->(${far}) WHERE ${link}.id IN ${evidence}.links WITH ${fact}, ${link}, ${far} ORDER BY ${link}.id`;
  const projection = projectLink(compilation, part.fields, { link, from: fact, to: far });
  return collectRows(compilation, { imports: [evidence, fact], clauses, projection });
}
