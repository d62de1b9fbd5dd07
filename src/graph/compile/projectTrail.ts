import { type ChainRule, chainRuleNames, chainRules } from '../../model/chainRules.js';
import { orderTrail } from '../../model/trail.js';
import { trail } from '../queries/trail.js';
import type { StepPart } from '../Selection.js';
import type { GapPart, TrailCutPart, TrailPart, TrailSelection } from '../WalkSelection.js';
import type { Compilation } from './Compilation.js';
import { collectRows, firstRow } from './collectRows.js';
import { asList, combineProjections, type Projection, plain } from './Projection.js';
import { projectSteps } from './projectSteps.js';

/** Projects the trail of a fact into an object by response key; null when there is no such fact. */
export function projectTrail(compilation: Compilation, { kind, id, parts }: TrailSelection): Projection {
  const clauses = `${trail(kind, compilation.parameter(id))}\n`;
  const projection = combineProjections(parts.map((part) => [part.key, projectPart(compilation, part)]));
  return firstRow(compilation, { imports: [], clauses, projection });
}

function projectPart(compilation: Compilation, part: TrailPart): Projection {
  switch (part.type) {
    case 'subject':
      return compilation.target(part.target, 'subject');
    case 'steps':
      return projectTrailSteps(compilation, part.parts);
    case 'gaps':
      return projectGaps(compilation, part.parts);
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

function projectGaps(compilation: Compilation, parts: readonly GapPart[]): Projection {
  const [fact, rule] = [compilation.variable('n'), compilation.variable('x')];
  return collectRows(compilation, {
    imports: ['gaps'],
    clauses: `UNWIND gaps AS gap WITH gap[0] AS ${fact}, gap[1] AS ${rule} ORDER BY ${rule}, ${fact}.id`,
    projection: combineProjections(parts.map((part) => [part.key, projectGapPart(compilation, part, { fact, rule })])),
  });
}

function projectGapPart(
  compilation: Compilation,
  part: GapPart,
  { fact, rule }: { readonly fact: string; readonly rule: string },
): Projection {
  if (part.type === 'after') return compilation.target(part.target, fact);
  return { prelude: '', expression: rule, decode: (value) => readRule(ruleAt(value), part) };
}

function ruleAt(position: unknown): ChainRule {
  const name = chainRuleNames[Number(position)];
  if (name === undefined) throw new TypeError('a gap without a rule');
  return chainRules[name];
}

function readRule(rule: ChainRule, part: Exclude<GapPart, { type: 'after' }>): string {
  if (part.type === 'message') return part.language === 'ZH' ? rule.message.zh : rule.message.en;
  return rule[part.type];
}

function projectCuts(parts: readonly TrailCutPart[]): Projection {
  const decode = (value: unknown): unknown =>
    asList(value).map((cut) => {
      const [kind, leftOut] = asList(cut);
      return Object.fromEntries(parts.map(({ key, part }) => [key, part === 'kind' ? kind : leftOut]));
    });
  return { prelude: '', expression: 'cuts', decode };
}
