import { None } from '../condition/None.tsx';
import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import { useText } from '../language/useText.ts';
import { LinkTags } from '../node/LinkTags.tsx';
import { relationWord } from '../node/relationText.ts';
import type { GraphLink } from './GraphNode.ts';
import { emphasisOf, type Selection } from './Selection.ts';

interface TwinProps {
  readonly labels: ReadonlyMap<string, string>;
  readonly selection: Selection;
}

/** The graph as a list: from, relation, to, basis, words; with the selection of the drawing, and all of it by keyboard. */
export function TwinList({ links, ...props }: TwinProps & { readonly links: readonly GraphLink[] }) {
  const text = useText();
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
        {links.map((link) => (
          <TwinRow key={link.id} link={link} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function TwinRow({ link, labels, selection }: TwinProps & { readonly link: GraphLink }) {
  const text = useText();
  const { id, from, to, relation, role } = link;
  const end = (node: string) => (
    <button
      type="button"
      className="graph-choice"
      aria-pressed={node === selection.node?.id}
      onClick={() => selection.chooseNode(node)}
    >
      {labels.get(node) ?? node}
    </button>
  );
  return (
    <tr data-link={id} className={`twin-${emphasisOf(selection, { id, ends: [from.id, to.id] })}`}>
      <td data-label={text('起', 'From')}>{end(from.id)}</td>
      <td data-label={text('关系', 'Relation')} className="nowrap">
        {role ? null : relationWord(text, relation)} <LinkTags link={link} />
      </td>
      <td data-label={text('止', 'To')}>{end(to.id)}</td>
      <td data-label={text('依据', 'Basis')}>
        <EvidenceLink of={link} />
      </td>
      <td data-label={text('原文', 'Words')} className="twin-words">
        <Words link={link} />
      </td>
    </tr>
  );
}

function Words({ link: { evidence, citations, note } }: { readonly link: GraphLink }) {
  const text = useText();
  const [first, ...others] = evidence;
  const [cited] = citations;
  if (!first && cited)
    return (
      <span className="quiet">
        {cited.version.label} {cited.article}
        {cited.paragraph ?? ''}
      </span>
    );
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
