import { Navigate } from 'react-router';
import { nodePath } from '../address/nodePath.ts';
import { useScopedPath } from '../address/useScope.ts';
import { Loading } from '../condition/Loading.tsx';
import { None } from '../condition/None.tsx';
import { useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { useReports } from '../shell/useReports.ts';

/** The reports that the scope covers; where it is one, the report itself. */
export function ReportIndex() {
  const text = useText();
  const path = useScopedPath();
  const reports = useReports();
  if (!reports) return <Loading />;
  const [only, ...others] = reports.covered;
  if (only && others.length === 0) return <Navigate to={path(nodePath(only.id))} replace />;
  return (
    <div className="page">
      <h1>{text('原文', 'Reports')}</h1>
      {reports.covered.length === 0 && <None>{text('范围内没有报告', 'No report lies within the scope')}</None>}
      <ul>
        {reports.covered.map(({ id, title }) => (
          <li key={id}>
            <NodeLink node={{ id, label: title }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
