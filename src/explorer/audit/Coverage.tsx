import { Segmented } from 'antd';
import { useAddress } from '../address/useAddress.ts';
import { Failure } from '../condition/Failure.tsx';
import { InvalidFilter } from '../condition/InvalidFilter.tsx';
import { Loading } from '../condition/Loading.tsx';
import { useQuery } from '../data/useQuery.ts';
import { CoverageDocument, type CoverageQuery } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { Count } from '../list/Count.tsx';
import { useFindingScope } from '../list/scopeFilters.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { Rate } from './Rate.tsx';

const dimensions = ['UNIT', 'INSTRUMENT', 'SECTION', 'DOCUMENT', 'JURISDICTION', 'YEAR'] as const;
type Dimension = (typeof dimensions)[number];

/** Under which name the address of the list of findings holds a value of a dimension. */
const conditionOf: Readonly<Record<Dimension, string>> = {
  UNIT: 'unit',
  INSTRUMENT: 'instrument',
  SECTION: 'own-section',
  DOCUMENT: 'document',
  JURISDICTION: 'place',
  YEAR: 'year',
};

/** Of which unit, instrument or section the duties have a measure: numerator, denominator, what cannot be decided, what is left out. */
export function Coverage() {
  const text = useText();
  const { get, set, withChanges } = useAddress();
  const filter = useFindingScope();
  const asked = get('by') ?? 'UNIT';
  const by = dimensions.find((dimension) => dimension === asked);
  const { data, stale, error, retry } = useQuery(CoverageDocument, by === undefined ? null : { by, filter });
  const words: Readonly<Record<Dimension, string>> = {
    UNIT: text('按责任单位', 'By unit'),
    INSTRUMENT: text('按规范依据', 'By instrument'),
    SECTION: text('按章节', 'By section'),
    DOCUMENT: text('按报告', 'By report'),
    JURISDICTION: text('按地区', 'By place'),
    YEAR: text('按年度', 'By year'),
  };
  if (by === undefined) return <InvalidFilter filter={`by=${asked}`} clear={withChanges({ by: null })} />;
  return (
    <>
      <div className="switches">
        <Segmented
          size="small"
          aria-label={text('分组', 'Rows')}
          value={by}
          onChange={(value) => set({ by: value === 'UNIT' ? null : value })}
          options={dimensions.map((value) => ({ value, label: words[value] }))}
        />
      </div>
      {error && <Failure error={error} retry={retry} />}
      {!data && !error && <Loading />}
      {data && (
        <div className={stale ? 'stale' : undefined}>
          <CoverageTable rows={data.coverage} by={by} />
          <p className="extent">
            {text(
              '一项义务可同时计入几行，各行不可相加。',
              'A duty may count in several rows: they must not be added up.',
            )}
          </p>
        </div>
      )}
    </>
  );
}

function CoverageTable({ rows, by }: { readonly rows: CoverageQuery['coverage']; readonly by: Dimension }) {
  const text = useText();
  return (
    <table className="table table-stack">
      <thead>
        <tr>
          <th scope="col">{text('名称', 'Name')}</th>
          <th scope="col">{text('有举措 / 可判断', 'With measure / decided')}</th>
          <th scope="col" className="number">
            {text('无举措', 'Without')}
          </th>
          <th scope="col" className="number">
            {text('未载明', 'Not recorded')}
          </th>
          <th scope="col" className="number">
            {text('不适用', 'Left out')}
          </th>
          <th scope="col" className="number">
            {text('另计于他行', 'Shared')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CoverageRow key={row.key ?? ''} row={row} by={by} />
        ))}
      </tbody>
    </table>
  );
}

function CoverageRow({ row, by }: { readonly row: CoverageQuery['coverage'][number]; readonly by: Dimension }) {
  const text = useText();
  const [key] = row.keys;
  const node = key?.node ?? null;
  const numbers = [
    ['FAIL', text('无举措', 'Without'), row.denominator - row.numerator],
    ['NOT_RECORDED', text('未载明', 'Not recorded'), row.notRecorded],
    ['NOT_APPLICABLE', text('不适用', 'Left out'), row.leftOut],
  ] as const;
  const value = key?.value ?? null;
  return (
    <tr>
      <th scope="row">
        {node ? <NodeLink node={node} /> : <span className="quiet">{row.key ?? text('未载明', 'not recorded')}</span>}
      </th>
      <td data-label={text('有举措 / 可判断', 'With measure / decided')}>
        <Rate numerator={row.numerator} denominator={row.denominator} />
      </td>
      {numbers.map(([state, title, number]) => (
        <td key={state} className="number" data-label={title}>
          {value === null ? (
            number
          ) : (
            <Count
              value={number}
              list="/findings"
              query={{ check: 'obligation-without-measure', state, [conditionOf[by]]: value }}
              word={title}
            />
          )}
        </td>
      ))}
      <td className="number" data-label={text('另计于他行', 'Shared')}>
        {row.shared}
      </td>
    </tr>
  );
}
