import type { AuditScope } from '../audit/AuditReport.js';
import { readAudit } from '../audit/readAudit.js';
import { formatHtml } from '../audit/report/formatHtml.js';
import { formatMarkdown } from '../audit/report/formatMarkdown.js';
import { formatText } from '../audit/report/formatText.js';
import type { ReportLanguage } from '../audit/report/texts.js';
import type { Environment } from '../environment.js';
import { ObligraphError } from '../errors.js';
import type { Enumerated } from '../model/enumeration.js';
import { parseId } from '../model/id.js';
import { catalogue } from '../rules/catalogue.js';
import { findRule } from '../rules/findRule.js';
import { openGraph } from './openGraph.js';

/** How an audit can be printed. */
export const auditFormats = ['text', 'json', 'markdown', 'html'] as const;

/** What `obligraph audit` is asked for. */
export interface AuditOptions {
  /** Ids of checks; all when left out. */
  readonly check?: readonly string[];
  /** Ids of reports, ids of places, and years; all when left out. A place takes in those below it. */
  readonly document?: readonly string[];
  readonly jurisdiction?: readonly string[];
  readonly year?: readonly number[];
  readonly state: readonly Enumerated<'FindingState'>[];
  readonly format: (typeof auditFormats)[number];
  readonly language: ReportLanguage;
}

/** Audits the graph as it stands, and prints it. @throws ObligraphError BAD_USER_INPUT for a check that is none */
export async function audit(
  environment: Environment,
  { check, state, format, language, ...scope }: AuditOptions,
  onProgress: (message: string) => void,
): Promise<string> {
  const rules = check ? check.map((id) => findRule(id, '--check')) : catalogue;
  const opened = await openGraph(environment, onProgress);
  try {
    const report = await readAudit(opened.graph, { rules, states: state, scope: readScope(scope) });
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

function readScope({
  document,
  jurisdiction,
  year,
}: Pick<AuditOptions, 'document' | 'jurisdiction' | 'year'>): AuditScope {
  return {
    documents: assertIds(document, 'document'),
    jurisdictions: assertIds(jurisdiction, 'jurisdiction'),
    years: year ?? null,
  };
}

function assertIds(ids: readonly string[] | undefined, word: string): readonly string[] | null {
  const wrong = ids?.find((id) => parseId(id)?.word !== word);
  if (wrong === undefined) return ids ?? null;
  const wanted = `${word}:<space>/<name>`;
  throw new ObligraphError('BAD_USER_INPUT', `“${wrong.slice(0, 80)}” is no id of a ${word}: give ${wanted}.`, {
    argument: `--${word}`,
    wanted,
    received: wrong.slice(0, 80),
  });
}
