import { Select } from 'antd';
import { useAddress } from '../address/useAddress.ts';
import { noScope, type Scope } from '../address/useScope.ts';
import { InvalidFilter } from '../condition/InvalidFilter.tsx';
import { UnknownScope } from '../condition/UnknownScope.tsx';
import { useText } from '../language/useText.ts';
import { PaperTag } from '../paper/PaperTag.tsx';
import { PrintButton } from '../paper/PrintButton.tsx';
import { listPlaces, type Report, useReports } from './useReports.ts';

/** Which reports the page speaks of, how to change that, and what such an answer is worth. */
export function ScopeLine() {
  const text = useText();
  const { withChanges } = useAddress();
  const reports = useReports();
  return (
    <section className="scope" aria-label={text('范围', 'Scope')}>
      <div className="scope-choice">
        <span>{text('范围', 'Scope')}</span>
        {reports && <ScopeSelects all={reports.all} scope={reports.scope} />}
        {reports && (
          <span className="scope-covers" title={reports.covered.map(({ title }) => title).join('\n')}>
            {reports.covered.length === 1
              ? `《${reports.covered[0]?.title}》`
              : text(`${reports.covered.length} 份报告`, `${reports.covered.length} reports`)}
          </span>
        )}
      </div>
      <p className="claim">
        {text(
          '据报告：图中所载是报告的说法，不证明事情已经办成。',
          'As reported: the graph records what a report claims, not proof that it was done.',
        )}{' '}
        <PrintButton />
      </p>
      {reports && <UnknownScope scope={reports.scope} known={listKnown(reports.all)} />}
      {reports?.scope.invalid && <InvalidFilter filter={reports.scope.invalid} clear={withChanges(noScope)} />}
    </section>
  );
}

/** The reports, and the places that they speak of. */
function listKnown(all: readonly Report[]): ReadonlySet<string> {
  return new Set(all.flatMap((report) => [report.id, ...listPlaces(report).map(({ id }) => id)]));
}

function ScopeSelects({ all, scope }: { readonly all: readonly Report[]; readonly scope: Scope }) {
  const text = useText();
  const { year, place, document } = scope;
  const years = [...new Set(all.map((report) => String(report.year)))].toSorted().toReversed();
  // A nation, a province or a city stands for all reports below it.
  const places = new Map(
    all
      .flatMap((report) => listPlaces(report).toReversed())
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, name }) => [id, name]),
  );
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return (
    <>
      <ScopeSelect
        name="year"
        title={text('年度', 'Year')}
        every={text('全部年度', 'All years')}
        chosen={year === null ? null : String(year)}
        labels={new Map(years.map((value) => [value, text(`${value}年`, value)]))}
      />
      <ScopeSelect
        name="place"
        title={text('地区', 'Place')}
        every={text('全部地区', 'All places')}
        chosen={place}
        labels={places}
      />
      {(all.length > 1 || document !== null) && (
        <ScopeSelect
          name="document"
          title={text('报告', 'Report')}
          every={text('全部报告', 'All reports')}
          chosen={document}
          labels={titles}
        />
      )}
    </>
  );
}

interface ScopeSelectProps {
  readonly name: keyof typeof noScope;
  readonly title: string;
  /** What it says where nothing is chosen. */
  readonly every: string;
  readonly chosen: string | null;
  /** The values with what they are called. */
  readonly labels: ReadonlyMap<string, string>;
}

/** One choice of the scope, with the chosen value among the others though no report may have it. */
function ScopeSelect({ name, title, every, chosen, labels }: ScopeSelectProps) {
  const { set } = useAddress();
  const values = [...labels.keys()];
  const all = chosen === null || values.includes(chosen) ? values : [...values, chosen];
  return (
    <>
      <PaperTag title={title} words={chosen === null ? null : (labels.get(chosen) ?? chosen)} />
      <Select
        size="small"
        variant="borderless"
        popupMatchSelectWidth={false}
        aria-label={title}
        value={chosen ?? ''}
        onChange={(value) => set({ [name]: value === '' ? null : value })}
        options={[{ value: '', label: every }, ...all.map((value) => ({ value, label: labels.get(value) ?? value }))]}
      />
    </>
  );
}
