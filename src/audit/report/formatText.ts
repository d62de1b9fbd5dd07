import type { AuditReport, CheckReport } from '../AuditReport.js';
import { describePlace, footerLines, nameOfScope, nameOfState, summaryHeadings, toSummaryRow } from './reportParts.js';
import { type ReportLanguage, texts } from './texts.js';

/** The report for a terminal. */
export function formatText(report: AuditReport, language: ReportLanguage): string {
  const { checks } = report;
  const [, , ...numbers] = summaryHeadings(language);
  const summary = checks.map((check) => {
    const [title, severity, ...values] = toSummaryRow(check, language);
    return `${check.id} (${severity}) ${title}\n    ${values.map((value, index) => `${numbers[index]} ${value}`).join(' · ')}`;
  });
  return [
    texts.title[language],
    '',
    ...summary,
    '',
    ...checks.flatMap((check) => describeFindings(report, check, language)),
    ...footerLines(report, language),
  ].join('\n');
}

function describeFindings(
  report: AuditReport,
  { title, findings }: CheckReport,
  language: ReportLanguage,
): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap((finding) => [
    `- [${nameOfState(finding.state, language)}] ${finding.message[language]}${inReport(nameOfScope(report, finding))}`,
    ...finding.words.map((each) => `    “${each.quote}” (${describePlace(each)})`),
  ]);
  return [`${title[language]} (${findings.length})`, ...lines, ''];
}

function inReport(title: string | null): string {
  return title === null ? '' : ` — ${title}`;
}
