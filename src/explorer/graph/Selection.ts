import type { RefObject } from 'react';
import type { GraphNode } from './GraphNode.ts';

/** What is chosen, the same in drawing and list, and the ways to choose. */
export interface Selection {
  readonly node: GraphNode | null;
  /** The link whose words the drawer shows. */
  readonly link: string | null;
  /** The links of the path that is marked; empty: none is. */
  readonly path: ReadonlySet<string>;
  /** By what the node was chosen: the focus goes back there. */
  readonly opener: RefObject<Element | null>;
  chooseNode(id: string): void;
  openLink(id: string): void;
}

/** How much a link stands out. */
export type Emphasis = 'chosen' | 'near' | 'far';

/** A chosen link stands out most, then those of the marked path and those of the chosen node. */
export function emphasisOf(
  { node, link, path }: Pick<Selection, 'link' | 'path'> & { readonly node: { readonly id: string } | null },
  each: { readonly id: string; readonly ends: readonly string[] },
): Emphasis {
  if (each.id === link) return 'chosen';
  if (path.size > 0) return path.has(each.id) ? 'near' : 'far';
  return node !== null && each.ends.includes(node.id) ? 'near' : 'far';
}
