import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import type { EquationRowFragment } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';

/** The terms of an equation: letter, figure as printed, and what the text does not give. */
export function EquationTerms({ equation: { terms, missing, items } }: { readonly equation: EquationRowFragment }) {
  const text = useText();
  return (
    <ul className="terms">
      {terms.edges.map(({ node, links }) => (
        <li key={node.id}>
          {links.map((link) => (
            <EvidenceLink key={link.id} of={link}>
              <code>{link.name}</code>
            </EvidenceLink>
          ))}{' '}
          <NodeLink node={node} />
        </li>
      ))}
      {items.length > 0 && (
        <li>
          <code>items</code> {items.length}：{items.join('、')}
        </li>
      )}
      {missing.map((name) => (
        <li key={name}>
          <code>{name}</code> <span className="quiet">{text('未载明', 'not recorded')}</span>
        </li>
      ))}
    </ul>
  );
}
