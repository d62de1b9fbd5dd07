import { z } from 'zod';
import { ObligraphError } from '../errors.js';
import { compileSelection, type RootSelection } from '../graph/compileSelection.js';
import type { Graph } from '../graph/Graph.js';
import { everyFinding } from '../graph/queries/auditConditions.js';
import { readAtOneVersion, type VersionedReads } from '../graph/readAtOneVersion.js';
import type { AuditConditions, FindingFieldSelection, NodeSelection, Page, StateCount } from '../graph/Selection.js';
import { type Enumerated, valuesOf } from '../model/enumeration.js';
import { findRelationField } from '../model/relations.js';
import { toRecord } from '../model/toRecord.js';
import { catalogue } from '../rules/catalogue.js';
import type { Rule } from '../rules/Rule.js';
import type { AuditReport, AuditScope, CheckReport, FindingReport } from './AuditReport.js';
import { readFindings } from './readFindings.js';

/** What an audit is asked for. */
export interface AuditRequest {
  readonly rules: readonly Rule[];
  /** Of which reports; null: of all. A jurisdiction takes in the places below it. */
  readonly scope: AuditScope;
  /** The states whose findings are listed. */
  readonly states: readonly Enumerated<'FindingState'>[];
}

/**
 * Reads a whole audit: every number, every finding of the wanted states.
 * @throws ObligraphError NOT_FOUND when the graph is empty; UNAVAILABLE when it is imported again and again: a report speaks of one graph
 */
export async function readAudit(graph: Graph, request: AuditRequest): Promise<AuditReport> {
  const { value, graphVersion } = await readAtOneVersion(graph, (reads) => readReport(reads, request), { wait });
  if (graphVersion === null || graphVersion.version === 0) {
    throw new ObligraphError('NOT_FOUND', 'The graph holds nothing yet: load the seeds with `obligraph import` first.');
  }
  return { ...value, stamp: graphVersion };
}

async function readReport(reads: VersionedReads, request: AuditRequest): Promise<Omit<AuditReport, 'stamp'>> {
  const readAt = new Date().toISOString();
  const read: Read = (name, root) => reads.read(compileSelection(name, root));
  const listed = z.object({ documents: z.array(documentShape) }).parse(await read('auditDocuments', documentList));
  const reports: CheckReport[] = [];
  for (const rule of request.rules) reports.push(await readCheck(rule, request, read));
  return { readAt, ...listed, states: request.states, scope: request.scope, checks: reports };
}

/** How long an audit begins again while imports change the graph, in milliseconds. */
const wait = 60_000;

type Read = (name: string, root: RootSelection) => Promise<unknown>;

const counts: readonly StateCount[] = ['population', 'passing', 'failing', 'notRecorded', 'notApplicable'];
const countShape = z.object({
  population: z.number(),
  passing: z.number(),
  failing: z.number(),
  notRecorded: z.number(),
  notApplicable: z.number(),
});

async function readCheck(rule: Rule, { states, scope }: AuditRequest, read: Read): Promise<CheckReport> {
  const { id, severity, title, description } = rule;
  const conditions = { ...everyFinding, ...scope };
  const parts = counts.map((count) => ({ type: 'count', key: count, count }) as const);
  const numbers = countShape.parse(await read('auditCheck', { root: 'check', rule, conditions, parts }));
  const findings = await readFindingsOf(rule, { ...conditions, states }, read);
  return { id, severity, title, description, ...numbers, findings };
}

const largestPage = 500;
const pageShape = z.object({
  findings: z.array(
    z.object({
      state: z.enum(valuesOf('FindingState')),
      subject: z.object({ id: z.string() }),
      scope: z.object({ id: z.string() }).nullable(),
      zh: z.string(),
      en: z.string(),
      words: z.array(
        z.object({
          quote: z.string(),
          start: z.number(),
          end: z.number(),
          document: z.object({ id: z.string() }),
          section: z.object({ path: z.string() }).nullable(),
        }),
      ),
    }),
  ),
});

async function readFindingsOf(rule: Rule, conditions: AuditConditions, read: Read): Promise<readonly FindingReport[]> {
  const found: FindingReport[] = [];
  for (let after: Page['after'] = null; ; ) {
    const page: Page = { limit: largestPage, backward: false, after, before: null, bind: () => '' };
    const selection = { rules: [rule], conditions, page, parts: [findingNodes] };
    const answer = await readFindings(selection, async (connection) =>
      toRecord(await read('auditFindings', { root: 'list', connection })),
    );
    const { findings } = pageShape.parse(answer);
    found.push(...findings.map(toFindingReport));
    const last = findings.at(-1);
    if (findings.length < largestPage || !last) return found;
    after = { parent: rule.id, keys: [rankOf(last.state), keyOf(last)] };
  }
}

/** What tells the findings of one rule apart, as the rows have it. */
function keyOf({ subject, scope }: z.infer<typeof pageShape>['findings'][number]): string {
  return scope === null ? subject.id : `${subject.id} ${scope.id}`;
}

/** The order of findings, as the rows have it. */
function rankOf(state: Enumerated<'FindingState'>): number {
  return { FAIL: 0, NOT_RECORDED: 1, PASS: 2, NOT_APPLICABLE: 3 }[state];
}

function toFindingReport({
  state,
  subject,
  scope,
  zh,
  en,
  words,
}: z.infer<typeof pageShape>['findings'][number]): FindingReport {
  return {
    state,
    subject: subject.id,
    scope: scope?.id ?? null,
    message: { zh, en },
    words: words.map(({ document, section, ...rest }) => ({
      ...rest,
      document: document.id,
      section: section?.path ?? null,
    })),
  };
}

const property = (name: string) => ({ type: 'property', key: name, property: name, list: false }) as const;

function relatedNode(key: 'document' | 'section', name: string): NodeSelection['fields'][number] {
  const relation = findRelationField('Passage', key);
  if (!relation) throw new TypeError(`Passage has no ${key}`);
  const kind = key === 'document' ? 'Document' : 'Section';
  return { type: 'node', key, relation, target: [{ kind, fields: [property(name)] }] };
}

const passage: NodeSelection = {
  kind: 'Passage',
  fields: [
    property('quote'),
    property('start'),
    property('end'),
    relatedNode('document', 'id'),
    relatedNode('section', 'path'),
  ],
};

const findingFields: readonly FindingFieldSelection[] = [
  { type: 'state', key: 'state' },
  {
    type: 'subject',
    key: 'subject',
    target: [...new Set(catalogue.map((rule) => rule.subject))].map((kind) => ({
      kind,
      fields: [property('id')],
    })),
  },
  { type: 'scope', key: 'scope', target: [{ kind: 'Document', fields: [property('id')] }] },
  { type: 'message', key: 'zh', language: 'ZH' },
  { type: 'message', key: 'en', language: 'EN' },
  { type: 'evidence', key: 'words', passage },
];

const findingNodes = { type: 'nodes', key: 'findings', row: { row: 'finding', fields: findingFields } } as const;

const documentShape = z.object({ id: z.string(), title: z.string(), sha256: z.string() });
const documentList: RootSelection = {
  root: 'list',
  connection: {
    type: 'connection',
    key: 'documents',
    source: { from: 'kind', kind: 'Document' },
    filter: null,
    order: [],
    page: { limit: largestPage, backward: false, after: null, before: null, bind: () => '' },
    parts: [
      {
        type: 'nodes',
        key: 'documents',
        row: {
          row: 'node',
          target: [{ kind: 'Document', fields: [property('id'), property('title'), property('sha256')] }],
        },
      },
    ],
  },
};
