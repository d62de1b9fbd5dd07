import { parseCitationText } from '../../model/citation.js';
import type { CitationPart, CitationsSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { collectRows, firstRow } from './collectRows.js';
import { combineProjections, type Projection } from './Projection.js';

/** The cited articles on which a node or a link, bound to `variable`, rests, in the order in which they are cited. */
export function projectCitations(
  compilation: Compilation,
  { parts }: CitationsSelection,
  variable: string,
): Projection {
  const text = compilation.variable('c');
  const clauses = `UNWIND coalesce(${variable}.citations, []) AS ${text} WITH ${text}`;
  const projection = combineProjections(parts.map((part) => [part.key, projectPart(compilation, part, text)]));
  return collectRows(compilation, { imports: [variable], clauses, projection });
}

function projectPart(compilation: Compilation, part: CitationPart, text: string): Projection {
  if ('node' in part) return projectCited(compilation, part, text);
  const { part: name } = part;
  // No text of a law is attached to the graph yet.
  if (name === 'words') return { prelude: '', expression: 'null', decode: () => 'ABSENT' };
  if (name === 'text') return { prelude: '', expression: 'null', decode: () => null };
  return { prelude: '', expression: text, decode: (value) => parseCitationText(String(value))[name] };
}

/** The instrument is the first word of a stored citation, the version the second. */
function projectCited(
  compilation: Compilation,
  { part, node }: Extract<CitationPart, { node: unknown }>,
  text: string,
): Projection {
  const cited = compilation.variable('n');
  const id = `split(${text}, ' ')[${part === 'instrument' ? 0 : 1}]`;
  const clauses = `MATCH (${cited}:${node.kind} {id: ${id}}) WITH ${cited}`;
  return firstRow(compilation, { imports: [text], clauses, projection: compilation.node(node, cited) });
}
