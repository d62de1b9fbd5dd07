import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { useQuery } from '../data/useQuery.ts';
import { AuditStateDocument, type AuditStateQuery, type FindingState, type Severity } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { Count } from '../list/Count.tsx';
import { useFindingScope } from '../list/scopeFilters.ts';
import { numberIn } from './checkNumbers.ts';

type Check = AuditStateQuery['checks'][number];

/** The gravest first, as the vocabulary has them. */
const severities: readonly Severity[] = ['ERROR', 'WARNING', 'INFO'];

const states: readonly FindingState[] = ['FAIL', 'NOT_RECORDED', 'NOT_APPLICABLE', 'PASS'];

/** How the audit stands: of each severity how many findings in each state, each number a list of exactly that many. */
export function AuditState() {
  const text = useText();
  const term = useTerm();
  const { data, error, retry } = useQuery(AuditStateDocument, { filter: useFindingScope() });
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading rows={3} />;
  return (
    <table className="table table-stack">
      <thead>
        <tr>
          <th scope="col">{text('轻重', 'Severity')}</th>
          {states.map((state) => (
            <th key={state} scope="col" className="number">
              {term('FindingState', state)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {severities.map((severity) => (
          <SeverityRow key={severity} severity={severity} checks={data.checks} />
        ))}
      </tbody>
    </table>
  );
}

function SeverityRow({ severity, checks }: { readonly severity: Severity; readonly checks: readonly Check[] }) {
  const term = useTerm();
  const own = checks.filter((check) => check.severity === severity);
  return (
    <tr>
      <th scope="row">{term('Severity', severity)}</th>
      {states.map((state) => (
        <td key={state} className="number" data-label={term('FindingState', state)}>
          <Count
            value={own.reduce((sum, check) => sum + numberIn(state, check), 0)}
            list="/findings"
            query={{ severity, state }}
            word={term('FindingState', state)}
          />
        </td>
      ))}
    </tr>
  );
}
