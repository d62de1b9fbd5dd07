import type { AuditReport, CheckReport } from '../AuditReport.js';
import { describePlace, footerLines, nameOfScope, nameOfState, summaryHeadings, toSummaryRow } from './reportParts.js';
import { type ReportLanguage, texts } from './texts.js';

/** The report as Markdown; what comes from the graph cannot make markup of its own. */
export function formatMarkdown(report: AuditReport, language: ReportLanguage): string {
  const { checks } = report;
  const headings = summaryHeadings(language);
  return [
    `# ${texts.title[language]}`,
    `## ${texts.summary[language]}`,
    [
      toRow(headings),
      toRow(headings.map((_, index) => (index < 2 ? '---' : '---:'))),
      ...checks.map((check) => toRow(toSummaryRow(check, language).map(escapeMarkdown))),
    ].join('\n'),
    ...checks.flatMap((check) => describeCheck(report, check, language)),
    '---',
    footerLines(report, language)
      .map((line) => `- ${escapeMarkdown(line)}`)
      .join('\n'),
    '',
  ].join('\n\n');
}

function describeCheck(
  report: AuditReport,
  { title, description, findings }: CheckReport,
  language: ReportLanguage,
): readonly string[] {
  if (findings.length === 0) return [];
  const items = findings.map((finding) =>
    [
      `- **${nameOfState(finding.state, language)}** ${escapeMarkdown(finding.message[language])}${inReport(nameOfScope(report, finding))}`,
      ...finding.words.map((each) => `  > ${escapeMarkdown(each.quote)} — ${escapeMarkdown(describePlace(each))}`),
    ].join('\n'),
  );
  return [
    `## ${escapeMarkdown(title[language])} (${findings.length})`,
    escapeMarkdown(description[language]),
    items.join('\n'),
  ];
}

function inReport(title: string | null): string {
  return title === null ? '' : ` — ${escapeMarkdown(title)}`;
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Source: CommonMark 0.31, section 2.4: any ASCII punctuation can be escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&').replaceAll('\n', ' ');
}
