import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useText } from '../language/useText.ts';
import { LinkMarks } from '../node/Linked.tsx';
import { NodeLink } from '../node/NodeLink.tsx';
import { PartPrefix } from '../node/Part.tsx';
import { DutiesAndDeeds } from './DutiesAndDeeds.tsx';
import { Implemented } from './Implemented.tsx';
import type { ShownUnit } from './ShownUnit.ts';
import { UnitRest } from './UnitRest.tsx';

type Edges = ShownUnit['possiblySameAs']['edges'];

/** The units that may be this one, why, and the offer to show the duties and deeds of all together. */
export function PossiblySame({ edges }: { readonly edges: Edges }) {
  const text = useText();
  const { get, withChanges } = useAddress();
  const together = get('together') === 'yes';
  if (edges.length === 0) return null;
  return (
    <p className="twins">
      <b>{text('可能为同一机构', 'Possibly the same unit')}</b>{' '}
      {edges.map(({ node, links }) => (
        <span key={node.id} className="listed">
          <NodeLink node={node} /> <LinkMarks links={links} />
        </span>
      ))}
      <Link
        className="twins-together"
        to={withChanges({ together: together ? null : 'yes' })}
        preventScrollReset
        replace
      >
        {together
          ? text('只看本单位', 'Show this unit alone')
          : text('一并查看各方的义务与举措', 'Show the duties and measures of all together')}
      </Link>
    </p>
  );
}

/** Where the address asks for them: the dossiers of the units that may be this one, each under its own name. */
export function PossiblySameDossiers({ edges }: { readonly edges: Edges }) {
  const text = useText();
  const { get } = useAddress();
  if (get('together') !== 'yes') return null;
  return edges.map(({ node, links }, index) => (
    <PartPrefix key={node.id} value={`same-${index + 1}-`}>
      <h2 className="twin-title">
        {text('可能为同一机构：', 'Possibly the same unit: ')}
        <NodeLink node={node} /> <LinkMarks links={links} />
      </h2>
      <DutiesAndDeeds id={node.id} />
      <UnitRest id={node.id} />
      <Implemented id={node.id} />
    </PartPrefix>
  ));
}
