import { enumerations } from '../../model/enumeration.js';
import { catalogue } from '../../rules/catalogue.js';
import type { AuditReport, CheckReport, FindingReport, QuotedWords } from '../AuditReport.js';
import { type ReportLanguage, texts } from './texts.js';

/** The headings of the summary table, in the order of {@link toSummaryRow}. */
export function summaryHeadings(language: ReportLanguage): readonly string[] {
  const { check, severity, rate, failing, notRecorded, notApplicable, population } = texts;
  return [check, severity, rate, failing, notRecorded, notApplicable, population].map((text) => text[language]);
}

/** One check in the summary: what passes of what could be decided, then what lies outside of that. */
export function toSummaryRow(check: CheckReport, language: ReportLanguage): readonly string[] {
  const { title, severity, passing, failing, notRecorded, notApplicable, population } = check;
  return [
    title[language],
    language === 'zh' ? enumerations.Severity[severity].zh : severity,
    `${passing} / ${passing + failing}`,
    ...[failing, notRecorded, notApplicable, population].map(String),
  ];
}

/** Where words stand: document, section, code points. */
export function describePlace({ document, section, start, end }: QuotedWords): string {
  return [document, ...(section === null ? [] : [section]), `${start}–${end}`].join(' · ');
}

/** The report in which a finding was made, by its title; null where the rule needs none. */
export function nameOfScope({ documents }: AuditReport, { scope }: FindingReport): string | null {
  return scope === null ? null : (documents.find(({ id }) => id === scope)?.title ?? scope);
}

/** The reports of which an audit speaks: their ids, places and years; all where nothing was asked. */
function describeScope({ documents, jurisdictions, years }: AuditReport['scope'], language: ReportLanguage): string {
  const asked = [documents, jurisdictions, years].flatMap((values) => (values === null ? [] : [values.join(', ')]));
  return asked.length === 0 ? texts.every[language] : asked.join(' · ');
}

/** What the report was asked for and of which graph and texts it speaks. */
export function footerLines(
  { readAt, stamp, documents, scope, states, checks }: AuditReport,
  language: ReportLanguage,
): readonly string[] {
  const chosen = checks.length === catalogue.length ? texts.every[language] : checks.map(({ id }) => id).join(', ');
  return [
    texts.claim[language],
    `${texts.reports[language]}: ${describeScope(scope, language)}`,
    `${texts.checks[language]}: ${chosen}`,
    `${texts.listed[language]}: ${states.map((state) => nameOfState(state, language)).join(', ')}`,
    `${texts.readAt[language]}: ${readAt}`,
    `${texts.version[language]}: ${stamp.version} · ${texts.digest[language]}: ${stamp.digest}`,
    ...documents.map(({ title, sha256 }) => `${title} · ${texts.source[language]}: ${sha256}`),
  ];
}

/** A state as a person reads it. */
export function nameOfState(state: AuditReport['states'][number], language: ReportLanguage): string {
  return language === 'zh' ? enumerations.FindingState[state].zh : state;
}
