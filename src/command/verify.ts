import type { Environment } from '../environment.js';
import type { Graph } from '../graph/Graph.js';
import { readGraphState } from '../graph/queries/graphState.js';
import { readSourceContent } from '../graph/queries/sourceContent.js';
import { toPlannedFolder } from '../graph/writes/ImportPlan.js';
import { checkContent, type Difference, DocumentTexts } from '../model/checkContent.js';
import { compareContents } from '../model/compareContents.js';
import type { Content } from '../model/content.js';
import { digestOf, digestOfSpaces } from '../model/digest.js';
import type { CheckedSeeds } from '../seed/checkSeeds.js';
import type { CommandResult } from './check.js';
import { readCheckedSeeds } from './loadSeeds.js';
import { openGraph } from './openGraph.js';

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
  const opened = await openGraph(environment, onProgress);
  try {
    const verification = await verifyGraph(opened.graph, seeds);
    const exitCode = verification.differences.length === 0 ? 0 : 1;
    return { text: describe(verification), json: verification, exitCode };
  } finally {
    await opened.close();
  }
}

/** Compares a graph with the seeds and with itself. */
export async function verifyGraph(graph: Graph, { folders }: CheckedSeeds): Promise<Verification> {
  const state = await graph.read(readGraphState);
  const wanted = new Map(folders.map(toPlannedFolder).map(({ space, content }) => [space, content]));
  const sources = [...new Set([...state.imports.map(({ source }) => source), ...wanted.keys()])].sort();
  const stored = new Map<string, Content>();
  for (const source of sources) stored.set(source, await graph.read(readSourceContent(source)));
  const whole = join([...stored.values()]);
  const documents = whole.nodes.filter(({ kind }) => kind === 'Document');
  const texts = new DocumentTexts(documents);
  const digests = sources.map((space) => ({ space, digest: digestOf(stored.get(space) ?? nothing) }));
  const differences = [
    ...texts.differences,
    ...checkContent(whole, texts),
    ...sources.flatMap((source) => {
      const content = wanted.get(source);
      return content ? compareContents(stored.get(source) ?? nothing, content) : [];
    }),
    ...digests.flatMap(({ space, digest }) =>
      tellDigest(space, digest, state.imports.find(({ source }) => source === space)?.digest ?? digestOf(nothing)),
    ),
    ...tellDigest(
      'graph',
      digestOfSpaces(digests.filter(({ space }) => state.imports.some(({ source }) => source === space))),
      state.digest,
    ),
  ];
  const passages = whole.nodes.filter(({ kind }) => kind === 'Passage').length;
  const facts = whole.nodes.length + whole.links.length - passages;
  return {
    digest: state.digest,
    recomputed: { digests: digests.length + 1, hashes: documents.length, passages, facts },
    differences,
  };
}

const nothing: Content = { nodes: [], links: [], evidence: [] };

function join(contents: readonly Content[]): Content {
  return {
    nodes: contents.flatMap(({ nodes }) => nodes),
    links: contents.flatMap(({ links }) => links),
    evidence: contents.flatMap(({ evidence }) => evidence),
  };
}

function tellDigest(id: string, is: string, stored: string): readonly Difference[] {
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
