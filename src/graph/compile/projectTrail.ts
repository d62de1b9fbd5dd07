import { orderTrail, type TrailKind } from '../../model/trail.js';
import type { Rule } from '../../rules/Rule.js';
import { isToldByReport, trail, trailFacts } from '../queries/trail.js';
import { trailGaps, trailRules } from '../queries/trailGaps.js';
import type { StepPart } from '../Selection.js';
import type { GapPart, TrailCutPart, TrailPart, TrailSelection } from '../WalkSelection.js';
import type { Compilation } from './Compilation.js';
import { collectRows, firstRow } from './collectRows.js';
import { asList, combineProjections, type Projection, plain } from './Projection.js';
import { decodeMessage, projectScope } from './projectFinding.js';
import { projectSteps } from './projectSteps.js';

/** Projects the trail of a fact into an object by response key; null when there is no such fact. */
export function projectTrail(compilation: Compilation, { kind, id, document, parts }: TrailSelection): Projection {
  const report = document === null ? null : compilation.parameter(document);
  const clauses = `${trail(kind, { id: compilation.parameter(id), report })}\n`;
  const projection = combineProjections(
    parts.map((part) => [part.key, projectPart(compilation, part, { kind, report })]),
  );
  return firstRow(compilation, { imports: [], clauses, projection });
}

/** Whose trail is told, and as which report, by its parameter. */
interface TrailContext {
  readonly kind: TrailKind;
  readonly report: string | null;
}

function projectPart(compilation: Compilation, part: TrailPart, context: TrailContext): Projection {
  switch (part.type) {
    case 'subject':
      return compilation.target(part.target, 'subject');
    case 'steps':
      return projectTrailSteps(compilation, part.parts);
    case 'gaps':
      return projectGaps(compilation, part.parts, context);
    case 'complete':
      return plain('size(cuts) = 0');
    case 'cuts':
      return projectCuts(part.parts);
  }
}

function projectTrailSteps(compilation: Compilation, parts: readonly StepPart[]): Projection {
  const { prelude, expression, decode } = projectSteps(compilation, parts, {
    imports: ['links'],
    nodes: (variable) => `UNWIND links AS link UNWIND [startNode(link), endNode(link)] AS ${variable}`,
    links: (variable) => `UNWIND links AS ${variable}`,
  });
  return {
    prelude,
    expression: `[[link IN links | [link.id, type(link), startNode(link).id, endNode(link).id]], ${expression}]`,
    decode(value) {
      const [links, dictionaries] = asList(value);
      return decode(dictionaries)(parts, orderTrail(asList(links).map(toTrailLink)));
    },
  };
}

function toTrailLink(value: unknown): Parameters<typeof orderTrail>[0][number] {
  const [link, relation, from, to] = asList(value).map(String);
  return { link: link ?? '', relation: relation ?? '', from: from ?? '', to: to ?? '' };
}

function projectGaps(compilation: Compilation, parts: readonly GapPart[], { kind, report }: TrailContext): Projection {
  const names = gapVariables(compilation);
  const facts = trailFacts(kind);
  return collectRows(compilation, {
    imports: ['source', ...facts.flatMap(({ lists }) => lists)],
    clauses: `${trailGaps(facts, report === null ? ownReport(kind) : `scope.id = ${report}`)}
WITH subject AS ${names.fact}, scope AS ${names.scope}, state AS ${names.state}, details AS ${names.details}, rule AS ${names.rule}
ORDER BY ${names.rule}, ${names.fact}.id, ${names.scope}.id`,
    projection: combineProjections(parts.map((part) => [part.key, projectGapPart(compilation, part, names)])),
  });
}

/** What a report tells is held against that report; what is shared, against all of them. */
function ownReport(kind: TrailKind): string | null {
  return isToldByReport(kind) ? 'scope.source = source' : null;
}

function gapVariables(compilation: Compilation) {
  return {
    fact: compilation.variable('n'),
    scope: compilation.variable('n'),
    state: compilation.variable('x'),
    details: compilation.variable('x'),
    rule: compilation.variable('x'),
  } as const;
}

function projectGapPart(
  compilation: Compilation,
  part: GapPart,
  { fact, scope, state, details, rule }: ReturnType<typeof gapVariables>,
): Projection {
  switch (part.type) {
    case 'after':
      return compilation.target(part.target, fact);
    case 'scope':
      return projectScope(compilation, part.target, scope);
    case 'state':
      return plain(state);
    case 'check':
    case 'expected':
      return { ...plain(rule), decode: (value) => ruleAt(value)[part.type === 'check' ? 'id' : 'expects'] };
    case 'message':
      return {
        ...plain(`[${rule}, ${state}, ${details}, ${fact}.id, ${fact}.label]`),
        decode(value) {
          const [position, ...decision] = asList(value);
          return decodeMessage(ruleAt(position), part.language, decision);
        },
      };
  }
}

function ruleAt(position: unknown): Rule {
  const rule = trailRules[Number(position)];
  if (rule === undefined) throw new TypeError('a gap without a rule');
  return rule;
}

function projectCuts(parts: readonly TrailCutPart[]): Projection {
  const decode = (value: unknown): unknown =>
    asList(value).map((cut) => {
      const [kind, leftOut] = asList(cut);
      return Object.fromEntries(parts.map(({ key, part }) => [key, part === 'kind' ? kind : leftOut]));
    });
  return { prelude: '', expression: 'cuts', decode };
}
