import { catalogue } from '../audit/catalogue.js';
import { findCheck } from '../audit/findCheck.js';
import { readAudit } from '../audit/readAudit.js';
import { formatHtml } from '../audit/report/formatHtml.js';
import { formatMarkdown } from '../audit/report/formatMarkdown.js';
import { formatText } from '../audit/report/formatText.js';
import type { ReportLanguage } from '../audit/report/texts.js';
import type { Environment } from '../environment.js';
import type { Enumerated } from '../model/enumeration.js';
import { openGraph } from './openGraph.js';

/** How an audit can be printed. */
export const auditFormats = ['text', 'json', 'markdown', 'html'] as const;

/** What `obligraph audit` is asked for. */
export interface AuditOptions {
  /** Ids of checks; all when left out. */
  readonly check?: readonly string[];
  readonly state: readonly Enumerated<'FindingState'>[];
  readonly format: (typeof auditFormats)[number];
  readonly language: ReportLanguage;
}

/** Audits the graph as it stands, and prints it. @throws ObligraphError BAD_USER_INPUT for a check that is none */
export async function audit(
  environment: Environment,
  { check, state, format, language }: AuditOptions,
  onProgress: (message: string) => void,
): Promise<string> {
  const checks = check ? check.map((id) => findCheck(id, '--check')) : catalogue;
  const opened = await openGraph(environment, onProgress);
  try {
    const report = await readAudit(opened.graph, { checks, states: state });
    switch (format) {
      case 'json':
        return JSON.stringify(report, null, 2);
      case 'markdown':
        return formatMarkdown(report, language);
      case 'html':
        return formatHtml(report, language);
      case 'text':
        return formatText(report, language);
    }
  } finally {
    await opened.close();
  }
}
