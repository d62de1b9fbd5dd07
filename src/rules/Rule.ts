import type { Basis, Bilingual, Enumerated } from '../model/enumeration.js';
import type { Kind } from '../model/kind.js';
import type { Relation } from '../model/relations.js';

/**
 * In which reports a rule judges a subject:
 * `ITS_REPORT`: in the one that tells of it; `REPORTS_OF_PLACE`: in each that reports on a place where the subject is known;
 * `REPORTS_THAT_NAME_IT`: in each that mentions it; `ITSELF`: the subject is the report; `NONE`: no report decides it.
 */
export type RuleScope = 'ITS_REPORT' | 'REPORTS_OF_PLACE' | 'REPORTS_THAT_NAME_IT' | 'ITSELF' | 'NONE';

/**
 * A named rule: what a complete record has of a kind of subject. It judges the record, never the world. The audit shows its decisions as
 * findings, a trail the failing ones as gaps.
 */
export interface Rule {
  /** In kebab-case, after the file: part of the contract. */
  readonly id: string;
  readonly severity: Enumerated<'Severity'>;
  /** The kind that it judges: each node of it has at least one finding, be it NOT_APPLICABLE. */
  readonly subject: Kind;
  readonly scope: RuleScope;
  /** The bases of the links that satisfy it. */
  readonly bases: readonly Basis[];
  /** The link that a trail expects at the subject; absent: the rule asks for no link. */
  readonly expects?: Relation;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /**
   * What a finding says, by state. `{subject}` stands for the label of the subject, `{1}`, `{2}` … for single details,
   * `{details}` for all of them, `{2…}` for the second and those after it.
   */
  readonly messages: Readonly<Partial<Record<Enumerated<'FindingState'>, Bilingual>>>;
  /** What details that are codes are called. */
  readonly words?: Readonly<Record<string, Bilingual>>;
  readonly cypher: Judgement;
}

/**
 * How a rule decides, over rows that bind `subject` and `scope` (its report, or null). It decides row by row: what other subjects or
 * reports there are changes nothing. `bases` stands for the list of the rule's bases.
 */
export interface Judgement {
  /** Clauses that bind what the expressions need; they keep every row and variable, and the same ones stand once for several rules. */
  readonly given?: readonly string[];
  /** An expression of a FindingState. */
  readonly state: string;
  /** An expression of the texts for the message. */
  readonly details: string;
}
