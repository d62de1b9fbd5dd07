import { useReports } from '../shell/useReports.ts';

/** What has a name; a unit has one with its place too. */
export interface Named {
  readonly label: string;
  readonly qualifiedName?: string;
}

/** How nodes are called: where reports of several places are in the graph, units with their place, since each has its 县司法局. */
export function useName(): (node: Named) => string {
  return (useReports()?.reporting ?? 0) > 1 ? toQualifiedName : toLabel;
}

const toLabel = ({ label }: Named): string => label;
const toQualifiedName = ({ label, qualifiedName }: Named): string => qualifiedName ?? label;
