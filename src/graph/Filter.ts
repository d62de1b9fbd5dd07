import type { PropertyValue } from '../model/property.js';
import type { RelationStep } from './RelationStep.js';

/** A condition on a node or on a link, as plain data; a list of conditions means all of them. */
export type Filter =
  | { readonly type: 'and' | 'or'; readonly filters: readonly Filter[] }
  | { readonly type: 'not'; readonly filter: Filter }
  | {
      readonly type: 'compare';
      readonly property: string;
      readonly list: boolean;
      readonly comparison: Comparison;
      readonly value: PropertyValue;
    }
  | { readonly type: 'isNull'; readonly property: string; readonly list: boolean; readonly value: boolean }
  | {
      readonly type: 'some' | 'none';
      readonly relation: RelationStep;
      readonly node: Filter | null;
      readonly link: Filter | null;
    };

/** The comparisons of the filter grammar. */
export const comparisons = ['eq', 'ne', 'in', 'contains', 'startsWith', 'gt', 'gte', 'lt', 'lte'] as const;

/** One of {@link comparisons}. */
export type Comparison = (typeof comparisons)[number];
