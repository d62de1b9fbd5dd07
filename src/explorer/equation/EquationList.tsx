import { BeyondScope } from '../condition/BeyondScope.tsx';
import { Extent } from '../condition/Extent.tsx';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { useQuery } from '../data/useQuery.ts';
import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import { EquationsDocument } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { EquationResult, StateMark } from './EquationResult.tsx';
import { EquationTerms } from './EquationTerms.tsx';

/** 勾稽关系: every relation between figures with its terms, result and state; no figure is assumed. */
export function EquationList() {
  const text = useText();
  const term = useTerm();
  const { data, error, retry } = useQuery(EquationsDocument, { first: 200 });
  return (
    <div className="page">
      <h1>
        {text('勾稽关系', 'Equations')}
        {data && <span className="count">{data.equations.totalCount}</span>}
      </h1>
      <p className="lead">
        {text(
          '由报告所列数字逐项计算；原文没有给出的数不作假定，结论即为“未载明”。',
          'Computed from the figures as printed; what the text does not give is not assumed, and the state is then “not recorded”.',
        )}
      </p>
      <BeyondScope>{text('本表不随上方的范围缩小。', 'This list is not narrowed by the scope above.')}</BeyondScope>
      {error && <Failure error={error} retry={retry} />}
      {!data && !error && <Loading rows={10} />}
      {data && (
        <>
          <table className="table table-stack table-list">
            <thead>
              <tr>
                <th scope="col">{text('算式', 'Equation')}</th>
                <th scope="col">{text('各项', 'Terms')}</th>
                <th scope="col">{text('结果', 'Result')}</th>
                <th scope="col">{text('结论', 'State')}</th>
                <th scope="col">{text('出处', 'Basis')}</th>
              </tr>
            </thead>
            <tbody>
              {data.equations.nodes.map((equation) => (
                <tr key={equation.id}>
                  <th scope="row">
                    <NodeLink node={equation}>
                      <code>{equation.expression}</code>
                    </NodeLink>
                    <br />
                    <span className="quiet">{term('EquationKind', equation.kind)}</span>
                  </th>
                  <td data-label={text('各项', 'Terms')}>
                    <EquationTerms equation={equation} />
                  </td>
                  <td data-label={text('结果', 'Result')}>
                    <EquationResult equation={equation} />
                  </td>
                  <td data-label={text('结论', 'State')}>
                    <StateMark state={equation.state} />
                  </td>
                  <td data-label={text('出处', 'Basis')}>
                    {equation.basis && <EvidenceLink of={{ id: equation.id, basis: equation.basis }} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Extent shown={data.equations.nodes.length} total={data.equations.totalCount} />
        </>
      )}
    </div>
  );
}
