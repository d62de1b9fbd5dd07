import { type Scope, useScope } from '../address/useScope.ts';
import { useQuery } from '../data/useQuery.ts';
import { type PlaceFragment, ShellDocument, type ShellQuery } from '../generated/graphql.ts';

/** A report of the graph. */
export type Report = ShellQuery['documents']['nodes'][number];

/** A place with the one around it. */
interface AroundPlace extends PlaceFragment {
  readonly parent?: AroundPlace | null;
}

/** The reports of the graph, all and those that the scope covers; null while they are being read. */
export function useReports(): {
  readonly all: readonly Report[];
  readonly covered: readonly Report[];
  /** How many places report. */
  readonly reporting: number;
  readonly scope: Scope;
} | null {
  const scope = useScope();
  const { data } = useQuery(ShellDocument, {});
  if (!data) return null;
  const all = data.documents.nodes;
  const covered = all.filter(
    (report) =>
      (scope.year === null || report.year === scope.year) &&
      (scope.place === null || listPlaces(report).some(({ id }) => id === scope.place)) &&
      (scope.document === null || report.id === scope.document),
  );
  const reporting = new Set(all.flatMap(({ jurisdiction }) => jurisdiction?.id ?? [])).size;
  return { all, covered: scope.invalid === null ? covered : [], reporting, scope };
}

/** The place that a report speaks of and those that it lies in, nearest first. */
export function listPlaces({ jurisdiction }: Report): readonly PlaceFragment[] {
  const places: AroundPlace[] = [];
  for (let place: AroundPlace | null | undefined = jurisdiction; place; place = place.parent) places.push(place);
  return places;
}
