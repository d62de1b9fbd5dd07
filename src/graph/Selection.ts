import type { Span } from '../model/codePoints.js';
import type { Basis, Enumerated, Manner, Role, Standing } from '../model/enumeration.js';
import type { Kind } from '../model/kind.js';
import type { PropertyValue } from '../model/property.js';
import type { Direction, Relation } from '../model/relations.js';
import type { Rule } from '../rules/Rule.js';
import type { Filter } from './Filter.js';
import type { SearchRequest } from './queries/search.js';
import type { RelationStep } from './RelationStep.js';

/**
 * What a client asked for, as plain data: no GraphQL types, no Cypher.
 * `key` is the response key under which the answer's tree holds the value, so that aliases come out right.
 */
export interface NodeSelection {
  readonly kind: Kind;
  readonly fields: readonly FieldSelection[];
}

/** What is asked of a node, by kind where there may be several; a kind that is not listed answers with its word alone. */
export type TargetSelection = readonly NodeSelection[];

/** One thing asked of a node. */
export type FieldSelection =
  | { readonly type: 'property'; readonly key: string; readonly property: string; readonly list: boolean }
  | { readonly type: 'label'; readonly key: string; readonly language: 'ZH' | 'EN' }
  | {
      readonly type: 'group';
      readonly key: string;
      readonly fields: readonly FieldSelection[];
      readonly nullUnless: string | null;
    }
  | { readonly type: 'spans'; readonly key: string; readonly property: string; readonly parts: readonly SpanPart[] }
  | { readonly type: 'spanCount'; readonly key: string; readonly total: string; readonly open: string | null }
  | { readonly type: 'text'; readonly key: string; readonly start: number; readonly end: number | null }
  | { readonly type: 'status'; readonly key: string; readonly date: string }
  | { readonly type: 'degrees'; readonly key: string; readonly on: Kind; readonly parts: readonly DegreePart[] }
  | { readonly type: 'node'; readonly key: string; readonly relation: RelationStep; readonly target: TargetSelection }
  | {
      readonly type: 'nodes';
      readonly key: string;
      readonly relation: RelationStep;
      readonly target: TargetSelection;
      readonly overlapping: Span | null;
    }
  | { readonly type: 'evidence'; readonly key: string; readonly passage: NodeSelection }
  | CitationsSelection
  | { readonly type: 'supports'; readonly key: string; readonly parts: readonly SupportPart[] }
  | ConnectionSelection;

/** What is asked of the cited articles on which a node or a link rests. */
export interface CitationsSelection {
  readonly type: 'citations';
  readonly key: string;
  readonly parts: readonly CitationPart[];
}

/** A part of a `Citation`. */
export type CitationPart =
  | { readonly part: 'instrument' | 'version'; readonly key: string; readonly node: NodeSelection }
  | { readonly part: 'article' | 'paragraph' | 'sha256' | 'words' | 'text'; readonly key: string };

/** A part of a `Span`. */
export interface SpanPart {
  readonly key: string;
  readonly part: 'start' | 'end';
}

/** A part of a `Degree`. */
export interface DegreePart {
  readonly key: string;
  readonly part: 'relation' | 'direction' | 'count';
}

/** What rests on a passage: a node with the links that go out of it. */
export type SupportPart =
  | { readonly type: 'own'; readonly key: string }
  | { readonly type: 'node'; readonly key: string; readonly target: TargetSelection }
  | { readonly type: 'links'; readonly key: string; readonly fields: readonly LinkFieldSelection[] };

/** Rows of nodes or links, a page of them. */
export interface ConnectionSelection {
  readonly type: 'connection';
  readonly key: string;
  readonly source: ConnectionSource;
  readonly filter: Filter | null;
  readonly order: readonly Order[];
  readonly page: Page;
  readonly parts: readonly ConnectionPart[];
}

/** Where the rows of a connection come from. */
export type ConnectionSource =
  | { readonly from: 'kind'; readonly kind: Kind }
  | { readonly from: 'relation'; readonly relation: RelationStep }
  | { readonly from: 'links'; readonly restriction: LinkRestriction }
  | { readonly from: 'search'; readonly request: SearchRequest }
  | { readonly from: 'implementingUnits'; readonly restriction: ImplementationRestriction }
  | { readonly from: 'implementedInstruments'; readonly restriction: ImplementationRestriction }
  | { readonly from: 'findings'; readonly rule: Rule; readonly conditions: AuditConditions };

/** Which findings are wanted; null: no restriction. All but states, strengths and years by id. */
export interface AuditConditions {
  readonly states: readonly Enumerated<'FindingState'>[] | null;
  readonly strengths: readonly Enumerated<'Strength'>[] | null;
  readonly subjects: readonly string[] | null;
  readonly unit: readonly string[] | null;
  readonly instrument: readonly string[] | null;
  /** With everything under them; `ownSection`: with the words themselves there. */
  readonly section: readonly string[] | null;
  readonly ownSection: readonly string[] | null;
  /** Of the reports: those, those on these places or places below them, those on these years. */
  readonly documents: readonly string[] | null;
  readonly jurisdictions: readonly string[] | null;
  readonly years: readonly number[] | null;
}

/** Which links of a node are wanted; null: all. */
export interface LinkRestriction {
  readonly relations: readonly Relation[] | null;
  readonly direction: Direction;
  readonly kinds: readonly Kind[] | null;
  readonly basis: readonly Basis[] | null;
  readonly roles: readonly Role[] | null;
}

/** The arguments of `implementingUnits` and `implementedInstruments`; null: no restriction. */
export interface ImplementationRestriction {
  readonly includeDerived: boolean;
  readonly manners: readonly Manner[];
  readonly roles: readonly Role[];
  readonly standing: readonly Standing[] | null;
  readonly basis: readonly Basis[] | null;
  readonly year: number | null;
  readonly within: string | null;
}

/** A stored property, always present, and its direction. The id is added as the last key. */
export interface Order {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A page: at most `limit` rows after or before a keyset position. */
export interface Page {
  readonly limit: number;
  /** Take the last rows before `before` instead of the first after `after`. */
  readonly backward: boolean;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
  /** What binds cursors to field, filter and order; computed when a cursor is read or written. */
  readonly bind: () => string;
}

/** A keyset position: the parent it belongs to and the values of the order keys, the id last. */
export interface Cursor {
  readonly parent: string | null;
  readonly keys: readonly PropertyValue[];
}

/** One thing asked of a connection. */
export type ConnectionPart =
  | { readonly type: 'edges'; readonly key: string; readonly parts: readonly EdgePart[] }
  | { readonly type: 'nodes'; readonly key: string; readonly row: RowSelection }
  | { readonly type: 'pageInfo'; readonly key: string; readonly parts: readonly PageInfoPart[] }
  | { readonly type: 'totalCount'; readonly key: string }
  | { readonly type: 'limits'; readonly key: string }
  | { readonly type: 'facets'; readonly key: string; readonly facets: readonly FacetSelection[] }
  | { readonly type: 'counts'; readonly key: string; readonly parts: readonly CountPart[] };

/** One facet that is asked: a property or a relation field, and what is asked of it. */
export type FacetSelection = {
  readonly by: string;
  readonly parts: readonly FacetPart[];
} & (
  | { readonly of: 'property'; readonly property: string }
  | { readonly of: 'relation'; readonly relation: RelationStep }
);

/** One thing asked of a facet. */
export type FacetPart =
  | { readonly part: 'by' | 'valueCount'; readonly key: string }
  | {
      readonly part: 'values';
      readonly key: string;
      readonly first: number;
      readonly parts: readonly FacetValuePart[];
    };

/** One thing asked of a value of a facet. */
export type FacetValuePart =
  | { readonly part: 'value' | 'count'; readonly key: string }
  | { readonly part: 'node'; readonly key: string; readonly target: TargetSelection };

/** A part of a `KindCount`. */
export interface CountPart {
  readonly key: string;
  readonly part: 'kind' | 'count';
}

/** A part of Relay's `PageInfo`. */
export interface PageInfoPart {
  readonly key: string;
  readonly part: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
}

/** What a row of a connection is: a node, a link, or a finding. */
export type RowSelection =
  | { readonly row: 'node'; readonly target: TargetSelection }
  | { readonly row: 'finding'; readonly fields: readonly FindingFieldSelection[] }
  | { readonly row: 'link'; readonly fields: readonly LinkFieldSelection[] };

/** One thing asked of an edge. */
export type EdgePart =
  | { readonly type: 'cursor'; readonly key: string }
  | { readonly type: 'node'; readonly key: string; readonly row: RowSelection }
  | { readonly type: 'links'; readonly key: string; readonly fields: readonly LinkFieldSelection[] }
  | { readonly type: 'extra'; readonly key: string; readonly extra: RowExtra }
  | { readonly type: 'hit'; readonly key: string; readonly part: HitPart; readonly spans: readonly SpanPart[] }
  | { readonly type: 'routes'; readonly key: string; readonly first: number; readonly parts: readonly RoutePart[] };

/** What is told of how a row of a search was found. */
export type HitPart = 'match' | 'field' | 'snippet' | 'ranges' | 'sourceRanges';

/** What the heads of implementation add to a row. */
export type RowExtra = 'standing' | 'roles' | 'basis' | 'measureCount' | 'routeCount';

/** One thing asked of a route: its basis, or its steps. */
export type RoutePart =
  | { readonly type: 'basis'; readonly key: string }
  | { readonly type: 'steps'; readonly key: string; readonly parts: readonly StepPart[] };

/** One thing asked of a step of a walk. */
export type StepPart =
  | { readonly type: 'reversed'; readonly key: string }
  | { readonly type: 'from' | 'to'; readonly key: string; readonly target: TargetSelection }
  | { readonly type: 'link'; readonly key: string; readonly fields: readonly LinkFieldSelection[] };

/** One thing asked of a link. */
export type LinkFieldSelection =
  | {
      readonly type: 'property';
      readonly key: string;
      readonly property: 'id' | 'basis' | 'role' | 'manner' | 'name' | 'date' | 'note';
    }
  | { readonly type: 'relation'; readonly key: string }
  | { readonly type: 'from' | 'to'; readonly key: string; readonly target: TargetSelection }
  | CitationsSelection
  | { readonly type: 'evidence'; readonly key: string; readonly passage: NodeSelection };

/** One thing asked of a finding. */
export type FindingFieldSelection =
  | { readonly type: 'id' | 'state'; readonly key: string }
  | { readonly type: 'check'; readonly key: string; readonly parts: readonly CheckPart[] }
  | { readonly type: 'subject' | 'scope'; readonly key: string; readonly target: TargetSelection }
  | { readonly type: 'evidence'; readonly key: string; readonly passage: NodeSelection }
  | { readonly type: 'message'; readonly key: string; readonly language: 'ZH' | 'EN' };

/** One thing asked of a check: what its rule says, or a number of its findings. */
export type CheckPart =
  | { readonly type: 'rule'; readonly key: string; readonly part: 'id' | 'severity' | 'subject' | 'bases' }
  | {
      readonly type: 'text';
      readonly key: string;
      readonly text: 'title' | 'description';
      readonly language: 'ZH' | 'EN';
    }
  | { readonly type: 'count'; readonly key: string; readonly count: StateCount };

/** The numbers that a check has. */
export type StateCount = 'population' | 'passing' | 'failing' | 'notRecorded' | 'notApplicable';

/** The share of the findings of a rule that pass, a row for each value of the dimensions. */
export interface CoverageSelection {
  readonly rule: Rule;
  readonly by: readonly Enumerated<'CoverageDimension'>[];
  readonly conditions: AuditConditions;
  /** The most rows that are read. */
  readonly limit: number;
  readonly parts: readonly CoveragePart[];
}

/** One thing asked of a row of coverage. */
export type CoveragePart =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'keys'; readonly key: string; readonly parts: readonly CoverageKeyPart[] }
  | {
      readonly type: 'count';
      readonly key: string;
      readonly count: 'numerator' | 'denominator' | 'notRecorded' | 'leftOut' | 'shared';
    };

/** One thing asked of a value of a dimension. */
export type CoverageKeyPart =
  | { readonly type: 'dimension' | 'value'; readonly key: string }
  | { readonly type: 'node'; readonly key: string; readonly target: TargetSelection };
