import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { useQuery } from '../data/useQuery.ts';
import { ChecksDocument } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { useFindingScope } from '../list/scopeFilters.ts';
import { Part } from '../node/Part.tsx';
import { CheckTable } from './CheckTable.tsx';
import { Coverage } from './Coverage.tsx';
import { useLanguageOfApi } from './useLanguageOfApi.ts';

/** 审计: the checks with their numbers, and of which unit, instrument or section the duties have a measure. */
export function AuditPage() {
  const text = useText();
  const language = useLanguageOfApi();
  const { data, error, retry } = useQuery(ChecksDocument, { language, filter: useFindingScope() });
  return (
    <div className="page">
      <h1>{text('审计', 'Audit')}</h1>
      <p className="lead">
        {text(
          '检查只评判记录，不评判事实；每份报告分别判断，只计上方范围内的。',
          'Checks judge the record, never the world, and each report by itself. Only the reports in the scope above are counted.',
        )}
      </p>
      {error && <Failure error={error} retry={retry} />}
      {!data && !error && <Loading rows={12} />}
      {data && <CheckTable checks={data.checks} />}
      <Part id="coverage" title={text('义务的覆盖率', 'Coverage of duties')}>
        <Coverage />
      </Part>
    </div>
  );
}
