import { useQuery } from '../data/useQuery.ts';
import { FactHead } from '../fact/FactHead.tsx';
import { FactPage } from '../fact/FactPage.tsx';
import { useFactId } from '../fact/useFactId.ts';
import { EquationDocument } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { Part } from '../node/Part.tsx';
import { EquationResult, StateMark } from './EquationResult.tsx';
import { EquationSum } from './EquationSum.tsx';
import { EquationTerms } from './EquationTerms.tsx';

/** 勾稽关系: a relation between figures, computed. */
export function EquationPage() {
  const text = useText();
  const term = useTerm();
  const id = useFactId('equation');
  const answer = useQuery(EquationDocument, { id });
  const node = answer.data?.node;
  return (
    <FactPage id={id} answer={answer} fact={node?.__typename === 'Equation' ? node : answer.data ? null : undefined}>
      {(equation) => (
        <>
          <FactHead fact={equation} eyebrow={[term('EquationKind', equation.kind)]}>
            <p>
              <StateMark state={equation.state} />
            </p>
            <EquationSum equation={equation} />
            <EquationResult equation={equation} />
          </FactHead>
          <Part id="terms" title={text('各项', 'Terms')}>
            <EquationTerms equation={equation} />
          </Part>
        </>
      )}
    </FactPage>
  );
}
