import type { GraphVersion } from '../graph/queries/graphVersion.js';
import type { AuditConditions } from '../graph/Selection.js';
import type { Bilingual, Enumerated } from '../model/enumeration.js';

/** The reports of which an audit speaks: ids of documents and of jurisdictions, and years; null: no restriction. */
export type AuditScope = Pick<AuditConditions, 'documents' | 'jurisdictions' | 'years'>;

/** What an audit found: numbers of each check, then the decisions that were asked for, with their words. */
export interface AuditReport {
  /** When the graph was read: ISO 8601, UTC. */
  readonly readAt: string;
  /** Of which graph it speaks. */
  readonly stamp: GraphVersion;
  /** The documents of the graph with the hash of their text. */
  readonly documents: ReadonlyArray<{ readonly id: string; readonly title: string; readonly sha256: string }>;
  /** Of which reports it speaks; null: of all. */
  readonly scope: AuditScope;
  /** The states whose findings are listed; the numbers count all. */
  readonly states: readonly Enumerated<'FindingState'>[];
  readonly checks: readonly CheckReport[];
}

/** One check with its numbers and findings. */
export interface CheckReport {
  readonly id: string;
  readonly severity: Enumerated<'Severity'>;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly population: number;
  readonly passing: number;
  readonly failing: number;
  readonly notRecorded: number;
  readonly notApplicable: number;
  readonly findings: readonly FindingReport[];
}

/** One decision with the words on which its subject rests. */
export interface FindingReport {
  readonly state: Enumerated<'FindingState'>;
  readonly subject: string;
  /** The report in which it was made, by id; null where the rule needs none. */
  readonly scope: string | null;
  readonly message: Bilingual;
  readonly words: readonly QuotedWords[];
}

/** Words with their place: code points of the document, end exclusive, and the path of the section. */
export interface QuotedWords {
  readonly quote: string;
  readonly document: string;
  readonly section: string | null;
  readonly start: number;
  readonly end: number;
}
