import { type Scope, useScope } from '../address/useScope.ts';
import { useQuery } from '../data/useQuery.ts';
import { ShellDocument, type ShellQuery } from '../generated/graphql.ts';

/** A report of the graph. */
export type Report = ShellQuery['documents']['nodes'][number];

/** The reports of the graph, all and those that the scope covers; null while they are being read. */
export function useReports(): {
  readonly all: readonly Report[];
  readonly covered: readonly Report[];
  readonly scope: Scope;
} | null {
  const scope = useScope();
  const { data } = useQuery(ShellDocument, {});
  if (!data) return null;
  const all = data.documents.nodes;
  const covered = all.filter(
    ({ year, jurisdiction }) =>
      (scope.year === null || year === scope.year) && (scope.place === null || jurisdiction?.id === scope.place),
  );
  return { all, covered: scope.invalid === null ? covered : [], scope };
}
