import type { Difference } from './checkContent.js';
import type { Content } from './content.js';
import { toCanonicalJson } from './digest.js';

/** Compares what stands in a graph with what should stand there, record by record, derived properties included. */
export function compareContents(stored: Content, wanted: Content): readonly Difference[] {
  const [is, should] = [toLines(stored), toLines(wanted)];
  return [...new Set([...should.keys(), ...is.keys()])].sort().flatMap((id): readonly Difference[] => {
    const [found, expected] = [is.get(id), should.get(id)];
    if (found === expected) return [];
    if (found === undefined) return [{ id, problem: 'the seeds have it, the graph does not' }];
    if (expected === undefined) return [{ id, problem: 'the graph has it, the seeds do not' }];
    return [{ id, problem: `the graph has ${found}, the seeds ${expected}` }];
  });
}

function toLines({ nodes, links, evidence }: Content): ReadonlyMap<string, string> {
  return new Map([
    ...nodes.map(({ id, properties }) => [id, toCanonicalJson(withoutEmpty(properties))] as const),
    ...links.map(
      ({ id, relation, from, to, properties }) => [id, toCanonicalJson({ ...properties, relation, from, to })] as const,
    ),
    ...evidence.map(
      ({ from, passage, own, links: ids }) => [`${from} ${passage}`, toCanonicalJson({ own, links: ids })] as const,
    ),
  ]);
}

function withoutEmpty(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}
