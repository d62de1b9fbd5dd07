import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { useQuery } from '../data/useQuery.ts';
import { HomeListsDocument } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { NodeField } from './NodeField.tsx';

const offered = 10;

/** Where a graph may begin: what is sought, or the instruments and units with most duties. */
export function ChooseStart() {
  const text = useText();
  const { set, withChanges } = useAddress();
  const { data, error, retry } = useQuery(HomeListsDocument, {});
  const groups = data
    ? [
        { title: text('规范依据', 'Instruments'), nodes: data.instruments.nodes },
        { title: text('责任单位', 'Units'), nodes: data.units.nodes },
      ]
    : [];
  return (
    <div className="page">
      <h1>{text('图谱', 'Graph')}</h1>
      <p className="lead">
        {text(
          '选一个起点，看它与规范依据、义务、举措、成效和责任单位的联系；各页上也有“在图谱中看”。',
          'Choose a start to see how it is joined to instruments, duties, measures, outcomes and units; pages have “See in the graph” too.',
        )}
      </p>
      <NodeField
        label={text('起点', 'Start')}
        placeholder={text('搜索起点：规范、义务、举措、单位…', 'Search a start: instrument, duty, measure, unit…')}
        choose={(id) => set({ from: id })}
      />
      {error && <Failure error={error} retry={retry} />}
      {!data && !error && <Loading />}
      <div className="columns">
        {groups.map(({ title, nodes }) => (
          <section key={title}>
            <h2>{text(`义务最多的${title}`, `${title} with most duties`)}</h2>
            <ol className="ranking">
              {nodes
                .toSorted((a, b) => b.obligations.totalCount - a.obligations.totalCount)
                .slice(0, offered)
                .map((node) => (
                  <li key={node.id}>
                    <Link to={withChanges({ from: node.id })}>{node.label}</Link>
                    <span className="quiet nowrap">
                      {text(`${node.obligations.totalCount} 项义务`, `${node.obligations.totalCount} duties`)}
                    </span>
                  </li>
                ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}
