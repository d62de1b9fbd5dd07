import type { Environment } from '../environment.js';
import type { Graph } from '../graph/Graph.js';
import { type GraphState, readGraphState } from '../graph/queries/graphState.js';
import { readSourceContent } from '../graph/queries/sourceContent.js';
import { readAtOneVersion, type VersionedReads } from '../graph/readAtOneVersion.js';
import { toPlannedFolder } from '../graph/writes/ImportPlan.js';
import { checkContent, type Difference, DocumentTexts } from '../model/checkContent.js';
import { compareContents } from '../model/compareContents.js';
import type { Content } from '../model/content.js';
import { digestOf, digestOfSpaces } from '../model/digest.js';
import type { CheckedSeeds } from '../seed/checkSeeds.js';
import type { CommandResult } from './check.js';
import { readCheckedSeeds } from './loadSeeds.js';
import { openGraph } from './openGraph.js';
import { verifyStructure } from './verifyStructure.js';

/** What a verification recomputed and found. */
export interface Verification {
  readonly digest: string;
  /** How many of each were recomputed. */
  readonly recomputed: {
    readonly digests: number;
    readonly hashes: number;
    readonly passages: number;
    readonly facts: number;
  };
  readonly differences: readonly Difference[];
}

/**
 * Recomputes every hash, quote, offset and digest, from the seeds and from the graph, and says what differs.
 * The seeds are read as for an import: what is wrong in them is refused before.
 */
export async function verify(environment: Environment, onProgress: (message: string) => void): Promise<CommandResult> {
  const seeds = await readCheckedSeeds(environment.seeds);
  // What is missing is to be told, not created.
  const opened = await openGraph(environment, onProgress, { prepare: false });
  try {
    const verification = await verifyGraph(opened.graph, seeds);
    const exitCode = verification.differences.length === 0 ? 0 : 1;
    return { text: describe(verification), json: verification, exitCode };
  } finally {
    await opened.close();
  }
}

/** How long a verification begins again while imports change the graph, in milliseconds. */
const wait = 60_000;

/**
 * Compares a graph with the seeds and with itself.
 * @throws ObligraphError UNAVAILABLE when it is imported again and again: a verification speaks of one version
 */
export async function verifyGraph(graph: Graph, seeds: CheckedSeeds): Promise<Verification> {
  const verifyOnce = async (reads: VersionedReads): Promise<Verification> => {
    await reads.readVersion();
    const verification = await compareGraph(graph, seeds);
    await reads.readVersion();
    return verification;
  };
  return (await readAtOneVersion(graph, verifyOnce, { wait })).value;
}

async function compareGraph(graph: Graph, { folders }: CheckedSeeds): Promise<Verification> {
  const state = await graph.read(readGraphState);
  const imported = state.imports.map(({ source }) => source);
  const wanted = new Map(folders.map(toPlannedFolder).map(({ space, content }) => [space, content]));
  const sources = [...new Set([...imported, ...wanted.keys()])].sort();
  const stored = new Map<string, Content>();
  for (const source of sources) stored.set(source, await graph.read(readSourceContent(source)));
  const whole = join([...stored.values()]);
  const documents = whole.nodes.filter(({ kind }) => kind === 'Document');
  const texts = new DocumentTexts(documents);
  const compared = sources.flatMap((source) => {
    const content = wanted.get(source);
    return content ? compareContents(stored.get(source) ?? nothing, content) : [];
  });
  const passages = whole.nodes.filter(({ kind }) => kind === 'Passage').length;
  const facts = whole.nodes.length + whole.links.length - passages;
  return {
    digest: state.digest,
    recomputed: { digests: sources.length + 1, hashes: documents.length, passages, facts },
    differences: [
      ...texts.differences,
      ...checkContent(whole, texts),
      ...compared,
      ...compareDigests(state, sources, stored),
      ...(await verifyStructure(graph, { imported, declared: [...wanted.keys()] })),
    ],
  };
}

/** The digests of the sources and of the graph, recomputed from what is stored. */
function compareDigests(
  { imports, digest: whole }: GraphState,
  sources: readonly string[],
  stored: ReadonlyMap<string, Content>,
): readonly Difference[] {
  const digests = sources.map((space) => ({ space, digest: digestOf(stored.get(space) ?? nothing) }));
  const imported = digests.filter(({ space }) => imports.some(({ source }) => source === space));
  return [
    ...digests.flatMap(({ space, digest }) => {
      const record = imports.find(({ source }) => source === space);
      return compareDigest(space, digest, record?.digest ?? digestOf(nothing));
    }),
    ...compareDigest('graph', digestOfSpaces(imported), whole),
  ];
}

const nothing: Content = { nodes: [], links: [], evidence: [] };

function join(contents: readonly Content[]): Content {
  return {
    nodes: contents.flatMap(({ nodes }) => nodes),
    links: contents.flatMap(({ links }) => links),
    evidence: contents.flatMap(({ evidence }) => evidence),
  };
}

function compareDigest(id: string, is: string, stored: string): readonly Difference[] {
  return is === stored ? [] : [{ id, problem: `the digest of the content is ${is}, but ${stored} is stored` }];
}

function describe({ digest, recomputed, differences }: Verification): string {
  const { digests, hashes, passages, facts } = recomputed;
  const head = `Recomputed ${digests} digests, ${hashes} text hashes, ${passages} quotes with their offsets, ${facts} other nodes and links.`;
  if (differences.length === 0) return `${head}\nNothing differs. Digest ${digest}`;
  return [
    head,
    `${differences.length} differences:`,
    ...differences.map(({ id, problem }) => `${id}: ${problem}`),
  ].join('\n');
}
