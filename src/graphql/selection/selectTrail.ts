import type { GapPart, TrailPart } from '../../graph/WalkSelection.js';
import { type Kind, kinds } from '../../model/kind.js';
import { isTrailKind, type TrailKind } from '../../model/trail.js';
import {
  type AskedField,
  collectFields,
  type Operation,
  objectType,
  selectParts,
  selectTarget,
  unknownField,
} from './collectFields.js';
import { selectSteps } from './selectSteps.js';

const factsOfTrails: readonly Kind[] = kinds.filter(isTrailKind);
/** A plan may continue a section. */
const stepKinds: readonly Kind[] = [...factsOfTrails, 'Section'];

/** Turns what is asked of the trail of a fact into plain data. */
export function selectTrail(operation: Operation, kind: TrailKind, field: AskedField): readonly TrailPart[] {
  return collectFields(operation, objectType(operation, 'Trail'), field.selectionSets).map((part): TrailPart => {
    const { key, name } = part;
    switch (name) {
      case 'subject':
        return { type: 'subject', key, target: selectTarget(operation, [kind], part.selectionSets) };
      case 'steps':
        return { type: 'steps', key, parts: selectSteps(operation, part, stepKinds) };
      case 'gaps':
        return { type: 'gaps', key, parts: selectGap(operation, part) };
      case 'cuts': {
        const parts = ['kind', 'leftOut'] as const;
        return { type: 'cuts', key, parts: selectParts(operation, { type: 'TrailCut', field: part, parts }) };
      }
      case 'complete':
        return { type: 'complete', key };
      default:
        throw unknownField('Trail', name);
    }
  });
}

function selectGap(operation: Operation, field: AskedField): readonly GapPart[] {
  return collectFields(operation, objectType(operation, 'Gap'), field.selectionSets).map((part): GapPart => {
    const { key, name, args } = part;
    switch (name) {
      case 'after':
        return { type: 'after', key, target: selectTarget(operation, factsOfTrails, part.selectionSets) };
      case 'scope':
        return { type: 'scope', key, target: selectTarget(operation, ['Document'], part.selectionSets) };
      case 'message':
        return { type: 'message', key, language: args.language === 'EN' ? 'EN' : 'ZH' };
      case 'check':
      case 'expected':
      case 'state':
        return { type: name, key };
      default:
        throw unknownField('Gap', name);
    }
  });
}
