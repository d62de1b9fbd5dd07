import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { AuditReport } from '../../src/audit/AuditReport.js';
import { readAudit } from '../../src/audit/readAudit.js';
import { formatHtml } from '../../src/audit/report/formatHtml.js';
import { formatMarkdown } from '../../src/audit/report/formatMarkdown.js';
import { formatText } from '../../src/audit/report/formatText.js';
import { Graph } from '../../src/graph/Graph.js';
import { readGraphState } from '../../src/graph/queries/graphState.js';
import { catalogue } from '../../src/rules/catalogue.js';
import { findRule } from '../../src/rules/findRule.js';

const everyReport = { documents: null, jurisdictions: null, years: null };

let graph: Graph;
let report: AuditReport;
beforeAll(async () => {
  graph = Graph.open({ ...inject('connection'), readTimeout: 60_000 });
  report = await readAudit(graph, { rules: catalogue, scope: everyReport, states: ['FAIL', 'NOT_RECORDED'] });
});
afterAll(() => graph.close());

/** The report with a finding whose words would be markup if they were not escaped. */
function withHostileWords(): AuditReport {
  const hostile = '<script>alert(1)</script> & "x" | *y*';
  const words = [{ quote: hostile, document: 'document:cn/x', section: null, start: 0, end: 1 }];
  const finding = {
    state: 'FAIL',
    subject: 'unit:cn/x',
    scope: null,
    message: { zh: hostile, en: hostile },
    words,
  } as const;
  const [first, ...others] = report.checks;
  if (!first) throw new TypeError('no check');
  return { ...report, checks: [{ ...first, findings: [finding] }, ...others] };
}

describe('an audit', () => {
  it('lists every finding of the states asked for, and speaks of the graph as it stands', async () => {
    const { version, digest } = await graph.read(readGraphState);
    expect(report.stamp).toEqual({ version, digest });
    expect(report.checks.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    for (const { id, failing, notRecorded, findings } of report.checks)
      expect(findings.length, id).toBe(failing + notRecorded);
    expect(report.documents).toContainEqual({
      id: 'document:cn-360733-2021/report',
      title: '会昌县2021年法治政府建设年度报告',
      sha256: '54a3ea4a1b904de7df61560cff05fd6615b7c5b873cf32ee96f260a92497de0b',
    });
  });

  it('quotes the words of each failing shortcoming with their section', () => {
    const { findings = [] } = report.checks.find(({ id }) => id === 'shortcoming-without-cause') ?? {};
    expect(findings).toHaveLength(3);
    for (const { words } of findings) {
      expect(words[0]?.section).toMatch(/^二\//);
      expect(words[0]?.quote).not.toBe('');
    }
  });

  it.each(['zh', 'en'] as const)(
    'is one HTML file without script or outside reference (%s), with claim, version, digest and hashes',
    (language) => {
      const html = formatHtml(report, language);
      expect(html).not.toMatch(/<script|\b(?:src|href)="(?!#)|url\(|@import/);
      expect(html).toContain('@page { size: A4');
      expect(html).toContain('thead { display: table-header-group }');
      for (const told of [report.stamp.digest, report.readAt, ...report.documents.map(({ sha256 }) => sha256)])
        expect(html).toContain(told);
      expect(html).toContain(language === 'zh' ? '据报告' : 'what the report claims');
    },
  );

  it('escapes what comes from the graph, in HTML and in Markdown', () => {
    const hostile = withHostileWords();
    expect(formatHtml(hostile, 'zh')).not.toContain('<script>');
    expect(formatHtml(hostile, 'zh')).toContain('&lt;script&gt;');
    expect(formatMarkdown(hostile, 'zh')).toContain('\\<script\\>alert(1)\\</script\\> & "x" \\| \\*y\\*');
  });

  it('gives every rate with its denominator, in each format', () => {
    const check = report.checks.find(({ id }) => id === 'obligation-without-measure');
    if (!check) throw new TypeError('no check');
    const rate = `${check.passing} / ${check.passing + check.failing}`;
    for (const format of [formatText, formatMarkdown, formatHtml]) expect(format(report, 'zh')).toContain(rate);
  });

  it('lists only the states asked for', async () => {
    const passing = await readAudit(graph, {
      rules: [findRule('plan-continues-nothing', '--check')],
      scope: everyReport,
      states: ['PASS'],
    });
    expect(passing.checks[0]?.findings.map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => 'PASS'));
  });
});
