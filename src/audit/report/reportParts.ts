import { enumerations } from '../../model/enumeration.js';
import type { AuditReport, CheckReport, QuotedWords } from '../AuditReport.js';
import { catalogue } from '../catalogue.js';
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

/** What the report was asked for and of which graph and texts it speaks. */
export function footerLines(
  { readAt, stamp, documents, states, checks }: AuditReport,
  language: ReportLanguage,
): readonly string[] {
  const chosen = checks.length === catalogue.length ? texts.every[language] : checks.map(({ id }) => id).join(', ');
  return [
    texts.claim[language],
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
