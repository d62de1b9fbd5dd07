import { englishLabel } from '../../model/englishLabel.js';
import { isValueOf } from '../../model/enumeration.js';
import { fillTemplate } from '../../model/fillTemplate.js';
import type { CheckPart, FindingFieldSelection, StateCount } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { asList, combineProjections, type Projection, plain } from './Projection.js';
import { projectEvidence } from './projectEvidence.js';

/** The order in which the numbers of a check travel. */
export const countOrder: readonly StateCount[] = ['population', 'passing', 'failing', 'notRecorded', 'notApplicable'];

/** The variables that a row of findings has beside its subject. */
export function findingVariables(subject: string) {
  return {
    state: `${subject}_state`,
    details: `${subject}_details`,
    counts: `${subject}_counts`,
    rank: `${subject}_rank`,
  } as const;
}

/** Where a finding stands: the position of its check in the catalogue, and the variable of its subject. */
interface FindingPlace {
  readonly position: number;
  readonly subject: string;
}

/** Projects a finding. */
export function projectFinding(
  compilation: Compilation,
  fields: readonly FindingFieldSelection[],
  place: FindingPlace,
): Projection {
  return combineProjections(fields.map((field) => [field.key, projectField(compilation, field, place)]));
}

function projectField(
  compilation: Compilation,
  field: FindingFieldSelection,
  { position, subject }: FindingPlace,
): Projection {
  const { state, details, counts } = findingVariables(subject);
  switch (field.type) {
    case 'state':
      return plain(state);
    case 'check':
      return { ...plain(counts), decode: (value) => decodeCheck(field.parts, position, asList(value)) };
    case 'subject':
      return compilation.target(field.target, subject);
    case 'evidence':
      return projectEvidence(compilation, field.passage, subject);
    case 'message':
      return {
        ...plain(`[${state}, ${details}, ${subject}.id, ${subject}.label]`),
        decode: (value) => decodeMessage(field, position, asList(value)),
      };
  }
}

/** What was asked of a check, from its position and its numbers in {@link countOrder}. */
export function decodeCheck(parts: readonly CheckPart[], position: number, counts: readonly unknown[]): unknown {
  return Object.fromEntries(
    parts.map((part) => [
      part.key,
      part.type === 'value' ? part.values[position] : counts[countOrder.indexOf(part.count)],
    ]),
  );
}

function decodeMessage(
  { language, messages }: Extract<FindingFieldSelection, { type: 'message' }>,
  position: number,
  [state, details, id, label]: readonly unknown[],
): string {
  const message = messages[position];
  if (!message || !isValueOf('FindingState', state)) throw new TypeError(`no message for ${String(state)}`);
  const chinese = language === 'ZH';
  return fillTemplate(message.templates[state], {
    subject: chinese ? String(label) : englishLabel(String(id), String(label)),
    details: asList(details).map((detail) => message.words[String(detail)] ?? String(detail)),
    separator: chinese ? '、' : ', ',
    none: chinese ? '无' : 'none',
  });
}
