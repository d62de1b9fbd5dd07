import { Checkbox, Segmented } from 'antd';
import { useAddress } from '../address/useAddress.ts';
import { noScope } from '../address/useScope.ts';
import { BeyondReport } from '../condition/BeyondReport.tsx';
import { Failure } from '../condition/Failure.tsx';
import { FilteredAway } from '../condition/FilteredAway.tsx';
import { InvalidFilter } from '../condition/InvalidFilter.tsx';
import { Loading } from '../condition/Loading.tsx';
import { None } from '../condition/None.tsx';
import { useQuery } from '../data/useQuery.ts';
import { ImplementingUnitsDocument } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { Pages } from '../list/Pages.tsx';
import { Part } from '../node/Part.tsx';
import { PaperTag } from '../paper/PaperTag.tsx';
import { ImplementationTable } from './ImplementationTable.tsx';
import { useImplementation } from './useImplementation.ts';

/** Which units implement the instrument: the main question, with its switches in the address. */
export function Implementation({ id }: { readonly id: string }) {
  const text = useText();
  const { withChanges } = useAddress();
  const { variables, invalid } = useImplementation(id);
  const { data, stale, error, retry } = useQuery(ImplementingUnitsDocument, invalid ? null : variables);
  const connection = invalid ? undefined : data?.instrument?.implementingUnits;
  const clear = withChanges({ basis: null, derived: null, ...noScope, after: null });
  // How many there are at all: where no unit is left, and where some lie outside the scope.
  const noneLeft = connection?.totalCount === 0;
  const outside = { ...variables, year: null, within: null, after: null };
  const wide = noneLeft ? { ...outside, basis: null, derived: true } : outside;
  const scoped = variables.year !== null || variables.within !== null;
  const unfiltered = useQuery(ImplementingUnitsDocument, noneLeft || (scoped && !invalid) ? wide : null).data
    ?.instrument?.implementingUnits;
  const total = noneLeft ? unfiltered?.totalCount : connection?.totalCount;
  return (
    <Part id="units" title={text('实施单位', 'Units that implement it')} count={connection?.totalCount}>
      <BeyondReport />
      <Switches />
      {invalid && <InvalidFilter filter={invalid} clear={clear} />}
      {error && <Failure error={error} retry={retry} />}
      {!connection && !error && !invalid && <Loading />}
      {total === 0 && <NoUnit />}
      {noneLeft && total !== undefined && total > 0 && <FilteredAway total={total} clear={clear} />}
      {connection && connection.totalCount > 0 && (
        <div className={stale ? 'stale' : undefined}>
          <ImplementationTable rows={connection.edges} variables={variables} />
          <Pages
            shown={connection.edges.length}
            total={connection.totalCount}
            pageInfo={connection.pageInfo}
            outside={scoped ? (unfiltered?.totalCount ?? connection.totalCount) - connection.totalCount : null}
          />
        </div>
      )}
    </Part>
  );
}

function NoUnit() {
  const text = useText();
  const { get } = useAddress();
  return (
    <None>
      {get('studied') === 'yes'
        ? text('没有单位因它负有义务，也没有举措适用它', 'No unit is obliged by it, and no measure applies it')
        : text(
            '没有单位因它负有义务，也没有举措落实它；可勾选“也计学习、宣传、起草”',
            'No unit is obliged by it and no measure carries it out; studying it may be counted too',
          )}
    </None>
  );
}

function Switches() {
  const text = useText();
  const { get, set } = useAddress();
  const basis = get('basis') ?? 'all';
  const bases = [
    { value: 'all', label: text('不限依据', 'Any basis') },
    { value: 'stated', label: text('只凭明言', 'Stated only') },
    { value: 'stated-external', label: text('明言与外部', 'Stated or external') },
  ];
  const counted = [
    ...(get('studied') === 'yes' ? [text('学习、宣传、起草', 'studying, publicising, preparing')] : []),
    ...(get('derived') === 'no' ? [] : [text('依据它制定的文件', 'instruments based on it')]),
  ];
  return (
    <div className="switches">
      <PaperTag title={text('依据', 'Basis')} words={bases.find(({ value }) => value === basis)?.label} />
      <PaperTag title={text('也计', 'Counted too')} words={counted.join(text('、', ', '))} />
      <Segmented
        size="small"
        aria-label={text('路线的依据', 'Basis of the routes')}
        value={basis}
        onChange={(value) => set({ basis: value === 'all' ? null : value, open: null, after: null })}
        options={bases}
      />
      <Checkbox
        checked={get('studied') === 'yes'}
        onChange={({ target }) => set({ studied: target.checked ? 'yes' : null, open: null, after: null })}
      >
        {text('也计学习、宣传、起草', 'Count studying, publicising, preparing')}
      </Checkbox>
      <Checkbox
        checked={get('derived') !== 'no'}
        onChange={({ target }) => set({ derived: target.checked ? null : 'no', open: null, after: null })}
      >
        {text('含依据它制定的文件', 'With instruments based on it')}
      </Checkbox>
    </div>
  );
}
