import type { EquationRowFragment } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { LinkMarks } from '../node/Linked.tsx';
import { NodeLink } from '../node/NodeLink.tsx';

/** The terms of an equation: figure as printed, and what the text does not give. */
export function EquationTerms({ equation: { terms, missing, items } }: { readonly equation: EquationRowFragment }) {
  const text = useText();
  return (
    <ul className="terms">
      {terms.edges.map(({ node, links }) => (
        <li key={node.id}>
          <NodeLink node={node} /> <LinkMarks links={links} />
        </li>
      ))}
      {items.length > 0 && (
        <li>
          {text(`列举${items.length}项`, `${items.length} listed`)}：{items.join('、')}
        </li>
      )}
      {missing.map((name) => (
        <li key={name}>
          {name} <span className="quiet">{text('未载明', 'not recorded')}</span>
        </li>
      ))}
    </ul>
  );
}
