import { paths } from '../queries/paths.js';
import type { PathsSelection } from '../WalkSelection.js';
import type { Compilation } from './Compilation.js';
import { firstRow } from './collectRows.js';
import { findExcludedHubs, type MetHub } from './findExcludedHubs.js';
import { asList, type Projection } from './Projection.js';
import { listReasons, projectHubs, readLimitPart, type WalkLimits } from './projectWalkLimits.js';
import { projectWalkSteps, readWalk, walkById } from './projectWalkSteps.js';
import { toWalkTerms } from './toWalkTerms.js';

/** What a search between nodes gave: an end that is not there, or the finished tree. */
export type SearchAnswer =
  | { readonly missing: 'from' | 'to' }
  | { readonly missing: null; readonly tree: Readonly<Record<string, unknown>> };

/** Projects the paths between two nodes. */
export function projectPaths(compilation: Compilation, selection: PathsSelection): Projection {
  const { from, to, restriction, maxPaths, parts } = selection;
  const ends = {
    from: { kind: from.kind, id: compilation.parameter(from.id) },
    to: { kind: to.kind, id: compilation.parameter(to.id) },
    maxPaths: compilation.parameter(maxPaths),
  };
  const terms = toWalkTerms(compilation, restriction);
  const asked = parts.flatMap((part) => (part.type === 'paths' ? part.parts : []));
  const steps = projectWalkSteps(compilation, asked, { list: 'paths', position: 1 });
  const limits = parts.flatMap((part) => (part.type === 'paths' ? [] : [part]));
  const hubs = projectHubs(compilation, limits, 'hub[0]');
  const expression = `[a IS NULL, b IS NULL, [path IN paths | ${walkById('path', 1)}], ${steps.expression},
  [hub IN hubs | [hub[0].id, hub[1], hub[2]]], ${hubs.expression}, more, overworked, outwardOpen, inwardOpen]`;
  const decode = (value: unknown): SearchAnswer => {
    const [noFrom, noTo, walks, dictionaries, metHubs, hubRows, ...state] = asList(value);
    if (noFrom === true || noTo === true) return { missing: noFrom === true ? 'from' : 'to' };
    const found = readLimits(asList(walks).length, asList(metHubs).map(toMetHub), { state, selection });
    const readSteps = steps.decode(dictionaries);
    const described = hubs.decode(hubRows);
    const entries = parts.map((part) => [
      part.key,
      part.type === 'paths'
        ? asList(walks).map((walk) => readWalk(walk, part.parts, readSteps))
        : readLimitPart(part, found, described),
    ]);
    return { missing: null, tree: Object.fromEntries(entries) };
  };
  const projection = { prelude: steps.prelude + hubs.prelude, expression, decode };
  return firstRow(compilation, { imports: [], clauses: `${paths(ends, terms)}\n`, projection });
}

function toMetHub(value: unknown): MetHub {
  const [id, end, distance] = asList(value);
  return { id: String(id), end: end === 'from' ? 'from' : 'to', distance: Number(distance) };
}

function readLimits(
  count: number,
  hubs: readonly MetHub[],
  { state, selection }: { readonly state: readonly unknown[]; readonly selection: PathsSelection },
): WalkLimits {
  const [more, overworked, outwardOpen, inwardOpen] = state.map((each) => each === true);
  const { maxLength } = selection.restriction;
  const outward = Math.max(1, Math.floor(maxLength / 2));
  const excludedHubs = findExcludedHubs(hubs, { maxLength, outward, outwardOpen: outwardOpen === true });
  const reasons = listReasons({
    LENGTH: count === 0 && more !== true && outwardOpen === true && inwardOpen === true,
    NUMBER: more === true,
    TIME: overworked === true,
    HUBS: excludedHubs.length > 0,
  });
  return { reasons, excludedHubs };
}
