import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { Missing } from '../condition/Missing.tsx';
import { useQuery } from '../data/useQuery.ts';
import { NodeEvidenceDocument } from '../generated/graphql.ts';
import { NodeWords } from './NodeWords.tsx';

/** The words of one node itself. */
export function NodeView({ id }: { readonly id: string }) {
  const { data, error, retry } = useQuery(NodeEvidenceDocument, { id });
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading rows={4} />;
  if (!data.node) return <Missing id={id} />;
  return <NodeWords node={data.node} />;
}
