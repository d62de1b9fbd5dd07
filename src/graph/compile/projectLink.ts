import type { LinkFieldSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { collectRows } from './collectRows.js';
import { combineProjections, type Projection, plain } from './Projection.js';
import { projectCitations } from './projectCitations.js';
import { projectLinkEvidence } from './projectEvidence.js';

/** A link and its ends, as variables. */
export interface LinkVariables {
  readonly link: string;
  readonly from: string;
  readonly to: string;
}

/** Projects one link into an object by response key. */
export function projectLink(
  compilation: Compilation,
  fields: readonly LinkFieldSelection[],
  variables: LinkVariables,
): Projection {
  return combineProjections(fields.map((field) => [field.key, projectField(compilation, field, variables)]));
}

/** Projects a list of links, bound to `links`, in the order of their ids. */
export function projectLinks(
  compilation: Compilation,
  fields: readonly LinkFieldSelection[],
  links: string,
): Projection {
  const link = compilation.variable('r');
  const [from, to] = [compilation.variable('n'), compilation.variable('n')];
  const clauses = `UNWIND ${links} AS ${link} WITH ${link}, startNode(${link}) AS ${from}, endNode(${link}) AS ${to} ORDER BY ${link}.id`;
  return collectRows(compilation, {
    imports: [links],
    clauses,
    projection: projectLink(compilation, fields, { link, from, to }),
  });
}

function projectField(compilation: Compilation, field: LinkFieldSelection, variables: LinkVariables): Projection {
  switch (field.type) {
    case 'property':
      return plain(`${variables.link}.${field.property}`);
    case 'relation':
      return plain(`type(${variables.link})`);
    case 'from':
    case 'to':
      return compilation.target(field.target, variables[field.type]);
    case 'citations':
      return projectCitations(compilation, field, variables.link);
    case 'evidence':
      return projectLinkEvidence(compilation, field.passage, variables);
  }
}
