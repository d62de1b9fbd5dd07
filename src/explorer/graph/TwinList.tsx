import { None } from '../condition/conditions.tsx';
import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import { useTerm, useText } from '../language/useText.ts';
import { relationWord } from '../node/relationText.ts';
import type { GraphLink } from './GraphNode.ts';

/** The graph as a list: from, relation, to, basis, words; with the selection of the drawing, and all of it by keyboard. */
export function TwinList({
  links,
  labels,
  node,
  link,
  choose,
}: {
  readonly links: readonly GraphLink[];
  readonly labels: ReadonlyMap<string, string>;
  /** The chosen node and the chosen link. */
  readonly node: string | null;
  readonly link: string | null;
  readonly choose: (id: string) => void;
}) {
  const text = useText();
  const term = useTerm();
  const end = (id: string) => (
    <button type="button" className="graph-choice" aria-pressed={id === node} onClick={() => choose(id)}>
      {labels.get(id) ?? id}
    </button>
  );
  if (links.length === 0) return <None>{text('图中没有画出关系', 'No link is drawn')}</None>;
  return (
    <table className="table table-stack twin">
      <thead>
        <tr>
          <th scope="col">{text('起', 'From')}</th>
          <th scope="col">{text('关系', 'Relation')}</th>
          <th scope="col">{text('止', 'To')}</th>
          <th scope="col">{text('依据', 'Basis')}</th>
          <th scope="col">{text('原文', 'Words')}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((each) => (
          <tr
            key={each.id}
            data-link={each.id}
            className={
              each.id === link ? 'twin-on' : [each.from.id, each.to.id].includes(node ?? '') ? 'twin-near' : ''
            }
          >
            <td data-label={text('起', 'From')}>{end(each.from.id)}</td>
            <td data-label={text('关系', 'Relation')} className="nowrap">
              {relationWord(text, each.relation)} {each.role && <span className="tag">{term('Role', each.role)}</span>}
              {each.manner && <span className="tag">{term('Manner', each.manner)}</span>}
            </td>
            <td data-label={text('止', 'To')}>{end(each.to.id)}</td>
            <td data-label={text('依据', 'Basis')}>
              <EvidenceLink of={each} />
            </td>
            <td data-label={text('原文', 'Words')} className="twin-words">
              <Words link={each} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ link: { evidence, note } }: { readonly link: GraphLink }) {
  const text = useText();
  const [first, ...others] = evidence;
  if (!first) return <span className="quiet">{note ?? text('未引原文', 'no words quoted')}</span>;
  return (
    <>
      “{first.quote}”
      {others.length > 0 && (
        <span className="quiet"> {text(`另 ${others.length} 处`, `and ${others.length} more`)}</span>
      )}
    </>
  );
}
