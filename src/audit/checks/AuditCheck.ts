import type { CheckQuery } from '../../graph/checks/CheckQuery.js';
import type { Bilingual, Enumerated } from '../../model/enumeration.js';

/** A named rule of the audit: it judges the record, never the world. */
export interface AuditCheck {
  /** In kebab-case, after the file: part of the contract. */
  readonly id: string;
  readonly severity: Enumerated<'Severity'>;
  readonly query: CheckQuery;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /**
   * What a finding says, by state. `{subject}` stands for the label of the subject, `{1}`, `{2}` … for single details,
   * `{details}` for all of them, `{2…}` for the second and those after it.
   */
  readonly messages: Readonly<Partial<Record<Enumerated<'FindingState'>, Bilingual>>>;
  /** What details that are codes are called. */
  readonly words?: Readonly<Record<string, Bilingual>>;
}
