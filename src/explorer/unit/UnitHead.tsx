import { FactHead } from '../fact/FactHead.tsx';
import { useTerm, useText } from '../language/useText.ts';
import { Linked, type LinkedEdge, LinkMarks } from '../node/Linked.tsx';
import { NodeLink } from '../node/NodeLink.tsx';
import { useName } from '../node/useName.ts';
import { PossiblySame } from './PossiblySame.tsx';
import type { ShownUnit } from './ShownUnit.ts';

/** Name, kind, place in the organisation, and the words that name it. */
export function UnitHead({ unit }: { readonly unit: ShownUnit }) {
  const text = useText();
  const term = useTerm();
  const nameOf = useName();
  const { name, qualifiedName, kind, level, aliases, sizeText, parent, jurisdiction, parts, members, memberOf } = unit;
  const linksUpwards = (relation: 'PART_OF' | 'LOCATED_IN') =>
    unit.upwards.nodes.filter((link) => link.relation === relation);
  return (
    <FactHead fact={unit} title={nameOf(unit)} eyebrow={[term('UnitKind', kind), level ? term('Level', level) : null]}>
      <dl className="facts">
        {name !== qualifiedName && <dt>{text('原文名称', 'As printed')}</dt>}
        {name !== qualifiedName && <dd>{name}</dd>}
        {name !== qualifiedName && <dt>{text('冠以地名', 'With its place')}</dt>}
        {name !== qualifiedName && <dd>{qualifiedName}</dd>}
        {aliases.length > 0 && <dt>{text('别称', 'Other names')}</dt>}
        {aliases.length > 0 && <dd>{aliases.join('、')}</dd>}
        {sizeText && <dt>{text('数目', 'Size')}</dt>}
        {sizeText && <dd>{sizeText}</dd>}
        {parent && <dt>{text('隶属', 'Part of')}</dt>}
        {parent && (
          <dd>
            <NodeLink node={parent} /> <LinkMarks links={linksUpwards('PART_OF')} />
          </dd>
        )}
        {jurisdiction && <dt>{text('属地', 'Place')}</dt>}
        {jurisdiction && (
          <dd>
            {jurisdiction.label} <LinkMarks links={linksUpwards('LOCATED_IN')} />
          </dd>
        )}
        <Organisation title={text('下属', 'Its parts')} edges={parts.edges} />
        <Organisation title={text('成员', 'Members')} edges={members.edges} />
        <Organisation title={text('属于', 'Member of')} edges={memberOf.edges} />
      </dl>
      <PossiblySame edges={unit.possiblySameAs.edges} />
    </FactHead>
  );
}

function Organisation({ title, edges }: { readonly title: string; readonly edges: readonly LinkedEdge[] }) {
  if (edges.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <Linked edges={edges} />
      </dd>
    </>
  );
}
