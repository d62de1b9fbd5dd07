import { Extent } from '../condition/Extent.tsx';
import { None } from '../condition/None.tsx';
import { NoneInScope } from '../condition/NoneInScope.tsx';
import { Linked, type LinkedEdge } from './Linked.tsx';
import { Part } from './Part.tsx';

/** A part that lists the nodes at the far end of one relation. */
export function LinkedPart({
  id,
  title,
  connection: { totalCount, edges },
  list,
  quietWhenNone = false,
  scoped = false,
}: {
  readonly id: string;
  readonly title: string;
  readonly connection: { readonly totalCount: number; readonly edges: readonly LinkedEdge[] };
  readonly list?: string;
  /** Leave the part away where there are none. */
  readonly quietWhenNone?: boolean;
  /** The scope narrows it. */
  readonly scoped?: boolean;
}) {
  if (totalCount === 0 && quietWhenNone) return null;
  const none = <None />;
  return (
    <Part id={id} title={title} count={totalCount} {...(list ? { list } : {})}>
      {totalCount > 0 && <Linked edges={edges} />}
      {totalCount === 0 && (scoped ? <NoneInScope>{none}</NoneInScope> : none)}
      {edges.length < totalCount && <Extent shown={edges.length} total={totalCount} {...(list ? { all: list } : {})} />}
    </Part>
  );
}
