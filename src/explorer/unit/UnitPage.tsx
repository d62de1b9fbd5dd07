import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { Missing } from '../condition/Missing.tsx';
import { useQuery } from '../data/useQuery.ts';
import { useFactId } from '../fact/useFactId.ts';
import { UnitDocument } from '../generated/graphql.ts';
import { DutiesAndDeeds } from './DutiesAndDeeds.tsx';
import { Implemented } from './Implemented.tsx';
import { PossiblySameDossiers } from './PossiblySame.tsx';
import { UnitHead } from './UnitHead.tsx';
import { UnitRest } from './UnitRest.tsx';

/**
 * 责任单位: what it must do, what it is reported to have done and in which role, with what result. Each part asks for
 * itself, all at once: one wide question takes the database longer to plan.
 */
export function UnitPage() {
  const id = useFactId('unit');
  const { data, error, retry } = useQuery(UnitDocument, { id });
  if (data?.unit === null) return <Missing id={id} />;
  return (
    <div className="page" key={id}>
      {error && <Failure error={error} retry={retry} />}
      {data?.unit?.id === id ? <UnitHead unit={data.unit} /> : !error && <Loading rows={4} />}
      {!error && (
        <>
          <DutiesAndDeeds id={id} />
          <UnitRest id={id} />
          <Implemented id={id} />
        </>
      )}
      {data?.unit?.id === id && <PossiblySameDossiers edges={data.unit.possiblySameAs.edges} />}
    </div>
  );
}
