import { Input, Select } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useLanguageOfApi } from '../audit/useLanguageOfApi.ts';
import { useQuery } from '../data/useQuery.ts';
import { CheckTitlesDocument, LabelsDocument } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import { useText } from '../language/useText.ts';
import type { AskedFilters, FilterSpec } from './FilterSpec.ts';

/** The conditions of a list: choices to make, and those that only a link makes, as labels that can be taken away. */
export function FilterBar<Filter>({
  specs,
  asked,
}: {
  readonly specs: ReadonlyArray<FilterSpec<Filter>>;
  readonly asked: AskedFilters<Filter>['asked'];
}) {
  return (
    <div className="switches">
      {specs.map((spec) => (
        <Control key={spec.name} spec={spec} value={asked.find((one) => one.spec.name === spec.name)?.value ?? null} />
      ))}
    </div>
  );
}

function Control<Filter>({ spec, value }: { readonly spec: FilterSpec<Filter>; readonly value: string | null }) {
  const text = useText();
  const { set } = useAddress();
  const title = text(...spec.title);
  if (spec.value === 'text') {
    return (
      <Input.Search
        key={value}
        size="small"
        allowClear
        defaultValue={value ?? ''}
        aria-label={title}
        placeholder={title}
        className="filter-text"
        onSearch={(words) => set({ [spec.name]: words === '' ? null : words, after: null })}
      />
    );
  }
  if (spec.value === 'node' || spec.value === 'check' || spec.value === 'flag')
    return value === null ? null : <Taken spec={spec} value={value} />;
  const words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = vocabulary[spec.value];
  return (
    <Select
      size="small"
      popupMatchSelectWidth={false}
      aria-label={title}
      value={value ?? ''}
      onChange={(chosen) => set({ [spec.name]: chosen === '' ? null : chosen, after: null })}
      options={[
        { value: '', label: `${title}：${text('不限', 'any')}` },
        ...Object.entries(words).map(([word, { zh, en }]) => ({
          value: word,
          label: text(zh, en.split(':')[0] ?? en),
        })),
      ]}
    />
  );
}

function Taken<Filter>({ spec, value }: { readonly spec: FilterSpec<Filter>; readonly value: string }) {
  const text = useText();
  const { withChanges } = useAddress();
  const { data } = useQuery(LabelsDocument, spec.value === 'node' ? { ids: [value] } : null);
  const [node] = data?.nodes ?? [];
  const language = useLanguageOfApi();
  const { data: titles } = useQuery(CheckTitlesDocument, spec.value === 'check' ? { language } : null);
  const check = titles?.checks.find(({ id }) => id === value);
  return (
    <span className="tag">
      {text(...spec.title)}
      {spec.value !== 'flag' && `：${node?.label ?? check?.title ?? value}`}{' '}
      <Link
        to={withChanges({ [spec.name]: null, after: null })}
        aria-label={text('去掉这个条件', 'Remove this condition')}
      >
        ×
      </Link>
    </span>
  );
}
