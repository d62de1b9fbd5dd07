import { Checkbox } from 'antd';
import { BasisMark, bases } from '../evidence/BasisMark.tsx';
import { vocabulary } from '../generated/vocabulary.ts';
import { useTerm, useText } from '../language/useText.ts';
import { relationWord } from '../node/relationText.ts';
import type { Hidden } from './GraphAddress.ts';
import { kinds } from './kindOfId.ts';
import { isRelation } from './Step.ts';
import type { WholeGraph } from './WholeGraph.ts';

/** Which kinds, relations and bases are shown; each says how many the graph has. */
export function FilterChoices({
  graph: { nodes, links },
  hidden,
  hide,
}: {
  readonly graph: WholeGraph;
  readonly hidden: readonly Hidden[];
  readonly hide: (hidden: readonly Hidden[]) => void;
}) {
  const text = useText();
  const term = useTerm();
  const relations = Object.keys(vocabulary.Relation).filter(isRelation);
  const choice = (value: Hidden, count: number, label: React.ReactNode) =>
    count > 0 && (
      <Checkbox
        key={value}
        checked={!hidden.includes(value)}
        onChange={({ target }) => hide(target.checked ? hidden.filter((other) => other !== value) : [...hidden, value])}
      >
        {label} <span className="quiet">{count}</span>
      </Checkbox>
    );
  const countLinks = (value: Hidden) =>
    links.filter(({ relation, basis }) => relation === value || basis === value).length;
  return (
    <details className="graph-filter" open={hidden.length > 0}>
      <summary>{text('筛选', 'Filter')}</summary>
      <fieldset>
        <legend>{text('类别', 'Kinds')}</legend>
        {kinds.map((kind) => choice(kind, nodes.filter((node) => node.__typename === kind).length, term('Kind', kind)))}
      </fieldset>
      <fieldset>
        <legend>{text('关系', 'Relations')}</legend>
        {relations.map((relation) => choice(relation, countLinks(relation), relationWord(text, relation)))}
      </fieldset>
      <fieldset>
        <legend>{text('依据', 'Basis')}</legend>
        {bases.map((basis) => choice(basis, countLinks(basis), <BasisMark basis={basis} />))}
      </fieldset>
    </details>
  );
}
