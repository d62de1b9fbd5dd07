import type { ReactNode } from 'react';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { Missing } from '../condition/Missing.tsx';
import type { Answer } from '../data/useReading.ts';

/** The frame of a fact's page: on its way, failed, missing, or there. */
export function FactPage<Fact extends { readonly id: string }>({
  id,
  answer: { data, error, retry },
  fact,
  children,
}: {
  readonly id: string;
  readonly answer: Pick<Answer<unknown>, 'data' | 'error' | 'retry'>;
  /** Undefined until the answer is there; null where the graph has none. */
  readonly fact: Fact | null | undefined;
  readonly children: (fact: Fact) => ReactNode;
}) {
  return (
    <div className="page">
      {error && <Failure error={error} retry={retry} />}
      {!error && fact === null && data !== null && <Missing id={id} />}
      {!error && (fact === undefined || (fact !== null && fact.id !== id)) && <Loading rows={8} />}
      {fact && fact.id === id && children(fact)}
    </div>
  );
}
