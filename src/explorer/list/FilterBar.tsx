import { Checkbox, Input, Select } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useLanguageOfApi } from '../audit/useLanguageOfApi.ts';
import { useQuery } from '../data/useQuery.ts';
import { CheckTitlesDocument, LabelsDocument } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import { useText } from '../language/useText.ts';
import { PaperTag } from '../paper/PaperTag.tsx';
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

interface ControlProps<Filter> {
  readonly spec: FilterSpec<Filter>;
  readonly value: string | null;
}

function Control<Filter>({ spec, value }: ControlProps<Filter>) {
  if (spec.value === 'text') return <WordsControl spec={spec} value={value} />;
  if (spec.value === 'flag') return <Flag spec={spec} value={value} />;
  if (spec.value === 'node' || spec.value === 'check')
    return value === null ? null : <Taken spec={spec} value={value} />;
  return <Choice spec={spec} value={value} words={vocabulary[spec.value]} />;
}

function WordsControl<Filter>({ spec, value }: ControlProps<Filter>) {
  const text = useText();
  const { set } = useAddress();
  const title = text(...spec.title);
  return (
    <>
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
      <PaperTag title={title} words={value} />
    </>
  );
}

function Choice<Filter>({
  spec,
  value,
  words,
}: ControlProps<Filter> & { readonly words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> }) {
  const text = useText();
  const { set } = useAddress();
  const title = text(...spec.title);
  const options = Object.entries(words).map(([word, { zh, en }]) => ({
    value: word,
    label: text(zh, en.split(':')[0] ?? en),
  }));
  return (
    <>
      <Select
        size="small"
        popupMatchSelectWidth={false}
        aria-label={title}
        value={value ?? ''}
        onChange={(chosen) => set({ [spec.name]: chosen === '' ? null : chosen, after: null })}
        options={[{ value: '', label: `${title}：${text('不限', 'any')}` }, ...options]}
      />
      <PaperTag title={title} words={options.find((option) => option.value === value)?.label} />
    </>
  );
}

function Flag<Filter>({ spec, value }: ControlProps<Filter>) {
  const text = useText();
  const { set } = useAddress();
  const title = text(...spec.title);
  return (
    <>
      <Checkbox
        checked={value !== null}
        onChange={({ target }) => set({ [spec.name]: target.checked ? 'yes' : null, after: null })}
      >
        {title}
      </Checkbox>
      <PaperTag title={title} words={value === null ? null : text('是', 'yes')} />
    </>
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
      {text(...spec.title)}：{node?.label ?? check?.title ?? value}{' '}
      <Link
        to={withChanges({ [spec.name]: null, after: null })}
        aria-label={text('去掉这个条件', 'Remove this condition')}
      >
        ×
      </Link>
    </span>
  );
}
