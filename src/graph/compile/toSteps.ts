import { asList } from './Projection.js';
import type { StepReference } from './projectSteps.js';

/** The walk `[ids of its nodes, [id of each link, id of the link's stored start]]` as steps. */
export function toSteps([nodes, links]: readonly unknown[]): readonly StepReference[] {
  const ids = asList(nodes).map(String);
  return asList(links).map((reference, index) => {
    const [link, start] = asList(reference).map(String);
    const [from, to] = [ids[index] ?? '', ids[index + 1] ?? ''];
    return { link: link ?? '', from, to, reversed: start !== from };
  });
}
