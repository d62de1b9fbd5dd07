import { z } from 'zod';
import { ObligraphError } from '../errors.js';
import { compileSelection, type RootSelection } from '../graph/compileSelection.js';
import type { Graph } from '../graph/Graph.js';
import { readAtOneVersion, type VersionedReads } from '../graph/readAtOneVersion.js';
import { readFindings } from '../graph/readFindings.js';
import type { CheckSelection, FindingFieldSelection, NodeSelection, Page, StateCount } from '../graph/Selection.js';
import { type Enumerated, valuesOf } from '../model/enumeration.js';
import { findRelationField } from '../model/relations.js';
import type { AuditReport, CheckReport, FindingReport } from './AuditReport.js';
import { catalogue } from './catalogue.js';
import type { AuditCheck } from './checks/AuditCheck.js';
import { toMessageSelection } from './toMessageSelection.js';

/** What an audit is asked for. */
export interface AuditRequest {
  readonly checks: readonly AuditCheck[];
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

async function readReport(
  reads: VersionedReads,
  { checks, states }: AuditRequest,
): Promise<Omit<AuditReport, 'stamp'>> {
  const readAt = new Date().toISOString();
  const read: Read = (name, root) => reads.read(compileSelection(name, root));
  const listed = z.object({ documents: z.array(documentShape) }).parse(await read('auditDocuments', documentList));
  const reports: CheckReport[] = [];
  for (const check of checks) reports.push(await readCheck(check, states, read));
  return { readAt, ...listed, states, checks: reports };
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

async function readCheck(audit: AuditCheck, states: AuditRequest['states'], read: Read): Promise<CheckReport> {
  const { id, severity, title, description, query } = audit;
  const check = { id, position: catalogue.indexOf(audit), query };
  const parts = counts.map((count) => ({ type: 'count', key: count, count }) as const);
  const numbers = countShape.parse(await read('auditCheck', { root: 'check', check, parts }));
  return { id, severity, title, description, ...numbers, findings: await readFindingsOf(check, states, read) };
}

const largestPage = 500;
const noConditions = { strengths: null, unit: null, instrument: null, section: null };
const pageShape = z.object({
  findings: z.array(
    z.object({
      state: z.enum(valuesOf('FindingState')),
      subject: z.object({ id: z.string() }),
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

async function readFindingsOf(
  check: CheckSelection,
  states: AuditRequest['states'],
  read: Read,
): Promise<readonly FindingReport[]> {
  const found: FindingReport[] = [];
  for (let after: Page['after'] = null; ; ) {
    const page: Page = { limit: largestPage, backward: false, after, before: null, bind: () => '' };
    const selection = { checks: [check], conditions: { ...noConditions, states }, page, parts: [findingNodes] };
    const answer = await readFindings(selection, async (connection) =>
      Object(await read('auditFindings', { root: 'list', connection })),
    );
    const { findings } = pageShape.parse(answer);
    found.push(...findings.map(toFindingReport));
    const last = findings.at(-1);
    if (findings.length < largestPage || !last) return found;
    after = { parent: check.id, keys: [rankOf(last.state), last.subject.id] };
  }
}

/** The order of findings, as the head has it. */
function rankOf(state: Enumerated<'FindingState'>): number {
  return { FAIL: 0, NOT_RECORDED: 1, PASS: 2, NOT_APPLICABLE: 3 }[state];
}

function toFindingReport({
  state,
  subject,
  zh,
  en,
  words,
}: z.infer<typeof pageShape>['findings'][number]): FindingReport {
  return {
    state,
    subject: subject.id,
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
    target: [...new Set(catalogue.map(({ query }) => query.subject))].map((kind) => ({
      kind,
      fields: [property('id')],
    })),
  },
  { type: 'message', key: 'zh', language: 'ZH', messages: catalogue.map((check) => toMessageSelection(check, 'ZH')) },
  { type: 'message', key: 'en', language: 'EN', messages: catalogue.map((check) => toMessageSelection(check, 'EN')) },
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
