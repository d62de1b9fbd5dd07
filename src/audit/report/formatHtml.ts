import type { AuditReport, CheckReport, FindingReport } from '../AuditReport.js';
import { describePlace, footerLines, nameOfScope, nameOfState, summaryHeadings, toSummaryRow } from './reportParts.js';
import { type ReportLanguage, texts } from './texts.js';

/** The report as one HTML file for A4: no script, nothing from elsewhere; what comes from the graph is escaped. */
export function formatHtml(report: AuditReport, language: ReportLanguage): string {
  const { checks } = report;
  const headings = summaryHeadings(language).map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`);
  const rows = checks.map((check) => toSummaryLine(check, language));
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(texts.title[language])}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(texts.title[language])}</h1>
<p class="claim">${escapeHtml(texts.claim[language])}</p>
<h2>${escapeHtml(texts.summary[language])}</h2>
<table>
<thead><tr>${headings.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${checks.map((check) => describeCheck(report, check, language)).join('\n')}
</main>
<footer>
${footerLines(report, language)
  .map((line) => `<p>${escapeHtml(line)}</p>`)
  .join('\n')}
</footer>
</body>
</html>
`;
}

function toSummaryLine(check: CheckReport, language: ReportLanguage): string {
  const [title = '', severity = '', ...numbers] = toSummaryRow(check, language);
  const name = check.findings.length > 0 ? `<a href="#${check.id}">${escapeHtml(title)}</a>` : escapeHtml(title);
  const cells = numbers.map((value) => `<td class="number">${escapeHtml(value)}</td>`);
  return `<tr><th scope="row">${name}</th><td>${escapeHtml(severity)}</td>${cells.join('')}</tr>`;
}

function describeCheck(
  report: AuditReport,
  { id, title, description, findings }: CheckReport,
  language: ReportLanguage,
): string {
  if (findings.length === 0) return '';
  return `<section id="${id}">
<h2>${escapeHtml(title[language])} <span class="count">${findings.length}</span></h2>
<p class="rule">${escapeHtml(description[language])}</p>
<ol>
${findings.map((finding) => describeFinding(finding, nameOfScope(report, finding), language)).join('\n')}
</ol>
</section>`;
}

function describeFinding(
  { state, message, words }: FindingReport,
  scope: string | null,
  language: ReportLanguage,
): string {
  const quotes = words.map(
    (each) => `<blockquote>${escapeHtml(each.quote)}<cite>${escapeHtml(describePlace(each))}</cite></blockquote>`,
  );
  const without = words.length === 0 ? `<p class="none">${escapeHtml(texts.noWords[language])}</p>` : '';
  return `<li><p><span class="state ${state.toLowerCase()}">${escapeHtml(nameOfState(state, language))}</span> ${escapeHtml(message[language])}${scope === null ? '' : ` <cite>${escapeHtml(scope)}</cite>`}</p>${quotes.join('')}${without}</li>`;
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style = `
@page { size: A4; margin: 18mm 16mm }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 16px; max-width: 210mm; color: #1a1a1a; background: #fff; font: 11pt/1.6 "Noto Serif SC", "Source Han Serif SC", SimSun, "Songti SC", serif }
h1 { font-size: 18pt; margin: 0 0 4pt } h2 { font-size: 13pt; margin: 18pt 0 4pt; break-after: avoid }
table { width: 100%; border-collapse: collapse; font-size: 10pt }
thead { display: table-header-group } tr { break-inside: avoid }
th, td { padding: 3pt 6pt; border-bottom: 1px solid #bbb; text-align: left; vertical-align: top; font-weight: normal }
thead th { border-bottom: 2px solid #333; font-weight: bold; white-space: nowrap }
.number, thead th:nth-child(n + 3) { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
ol { padding-left: 22pt; margin: 0 } li { margin: 0 0 6pt; break-inside: avoid } li p { margin: 0 }
blockquote { margin: 2pt 0 0; padding-left: 8pt; border-left: 3px solid #999 }
cite { display: block; color: #555; font-size: 8.5pt; font-style: normal; overflow-wrap: anywhere }
.state { border: 1px solid currentColor; padding: 0 4pt; font-size: 9pt } .fail { color: #a8071a } .not_recorded { color: #7a4a00 }
.count, .rule, .none, .claim { color: #555 } .rule, .none { font-size: 9.5pt; margin: 0 0 4pt }
a { color: inherit } footer { margin-top: 18pt; padding-top: 6pt; border-top: 1px solid #333; font-size: 8.5pt; color: #333 }
footer p { margin: 0; overflow-wrap: anywhere }
`;
