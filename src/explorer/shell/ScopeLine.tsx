import { Select } from 'antd';
import { useAddress } from '../address/useAddress.ts';
import { InvalidFilter } from '../condition/InvalidFilter.tsx';
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
        {reports && <ScopeSelects all={reports.all} year={reports.scope.year} place={reports.scope.place} />}
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
      {reports?.scope.invalid && (
        <InvalidFilter filter={reports.scope.invalid} clear={withChanges({ year: null, place: null })} />
      )}
    </section>
  );
}

function ScopeSelects({
  all,
  year,
  place,
}: {
  readonly all: readonly Report[];
  readonly year: number | null;
  readonly place: string | null;
}) {
  const text = useText();
  const { set } = useAddress();
  const years = [...new Set(all.map((report) => report.year))].toSorted((a, b) => b - a);
  // A nation, a province or a city stands for all reports below it.
  const places = new Map(
    all
      .flatMap((report) => listPlaces(report).toReversed())
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, name }) => [id, name]),
  );
  return (
    <>
      <PaperTag title={text('年度', 'Year')} words={year === null ? null : String(year)} />
      <PaperTag title={text('地区', 'Place')} words={place === null ? null : (places.get(place) ?? place)} />
      <Select
        size="small"
        variant="borderless"
        popupMatchSelectWidth={false}
        aria-label={text('年度', 'Year')}
        value={year === null ? '' : String(year)}
        onChange={(value) => set({ year: value === '' ? null : value })}
        options={[
          { value: '', label: text('全部年度', 'All years') },
          ...withChosen(years.map(String), year === null ? null : String(year)).map((value) => ({
            value,
            label: text(`${value}年`, value),
          })),
        ]}
      />
      <Select
        size="small"
        variant="borderless"
        popupMatchSelectWidth={false}
        aria-label={text('地区', 'Place')}
        value={place ?? ''}
        onChange={(value) => set({ place: value === '' ? null : value })}
        options={[
          { value: '', label: text('全部地区', 'All places') },
          ...withChosen([...places.keys()].map(String), place).map((value) => ({
            value,
            label: places.get(value) ?? value,
          })),
        ]}
      />
    </>
  );
}

/** The values with the chosen one among them, though no report may have it. */
function withChosen(values: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || values.includes(chosen) ? values : [...values, chosen];
}
