import { englishLabel } from '../../model/englishLabel.js';
import type { FieldSelection, NodeSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { combineProjections, type Projection, plain } from './Projection.js';
import { projectCitations } from './projectCitations.js';
import { projectConnection } from './projectConnection.js';
import { projectDegrees } from './projectDegrees.js';
import { projectEvidence } from './projectEvidence.js';
import { projectRelatedNode, projectRelatedNodes } from './projectRelated.js';
import { projectStatus } from './projectStatus.js';
import { projectSupports } from './projectSupports.js';
import { projectSpanCount, projectSpans, projectText } from './projectText.js';

/** Projects a node of a known kind, bound to `variable`, into an object by response key. */
export function projectNode(compilation: Compilation, selection: NodeSelection, variable: string): Projection {
  return combineProjections(selection.fields.map((field) => [field.key, projectField(compilation, field, variable)]));
}

function projectField(compilation: Compilation, field: FieldSelection, variable: string): Projection {
  switch (field.type) {
    case 'property':
      return projectProperty(`${variable}.${field.property}`, field.list);
    case 'label':
      return projectLabel(variable, field.language);
    case 'group':
      return projectGroup(compilation, field, variable);
    case 'spans':
      return projectSpans(field, variable);
    case 'spanCount':
      return projectSpanCount(field, variable);
    case 'text':
      return projectText(field, variable);
    case 'status':
      return projectStatus(field, variable);
    case 'degrees':
      return projectDegrees(field, variable);
    case 'node':
      return projectRelatedNode(compilation, field, variable);
    case 'nodes':
      return projectRelatedNodes(compilation, field, variable);
    case 'evidence':
      return projectEvidence(compilation, field.passage, variable);
    case 'citations':
      return projectCitations(compilation, field, variable);
    case 'supports':
      return projectSupports(compilation, field.parts, variable);
    case 'connection':
      return projectConnection(compilation, field, variable);
  }
}

function projectProperty(expression: string, list: boolean): Projection {
  return list ? { prelude: '', expression, decode: (value) => value ?? [] } : plain(expression);
}

function projectLabel(variable: string, language: 'ZH' | 'EN'): Projection {
  if (language === 'ZH') return plain(`${variable}.label`);
  return {
    prelude: '',
    expression: `[${variable}.id, ${variable}.label]`,
    decode: (value) => (Array.isArray(value) ? englishLabel(String(value[0]), String(value[1])) : null),
  };
}

function projectGroup(
  compilation: Compilation,
  group: Extract<FieldSelection, { type: 'group' }>,
  variable: string,
): Projection {
  const inner = projectNode(compilation, { kind: 'Document', fields: group.fields }, variable);
  if (group.nullUnless === null) return inner;
  return {
    prelude: inner.prelude,
    expression: `CASE WHEN ${variable}.${group.nullUnless} IS NULL THEN null ELSE ${inner.expression} END`,
    decode: (value) => (value === null ? null : inner.decode(value)),
  };
}
