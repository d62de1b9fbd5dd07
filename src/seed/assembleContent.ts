import type { Content, LinkRecord, NodeRecord } from '../model/content.js';
import { createMentionLinks, type Mention } from './compileMentions.js';
import { createPassage, createSectionTree } from './compileSources.js';
import type { SeedCompilation } from './SeedCompilation.js';

/**
 * The content of each space. Every record stands in one space alone, that of its source: a passage in the folder of its document,
 * also where only a shared folder cites it, so that the digests of spaces add up to that of the graph.
 */
export function assembleContent(
  compilation: SeedCompilation,
  { spaces, mentions }: { readonly spaces: readonly string[]; readonly mentions: readonly Mention[] },
): ReadonlyMap<string, Content> {
  const documents = [...compilation.index.documents.values()];
  const texts = documents.map(createSectionTree);
  const passages = [...compilation.passages].flatMap(([id, span]) => {
    const document = compilation.index.documents.get(span.space);
    return document ? [createPassage(id, span, document)] : [];
  });
  const nodes = [
    ...compilation.nodes.values(),
    ...texts.flatMap((text) => text.nodes),
    ...passages.map(({ node }) => node),
  ];
  const links = [
    ...[...compilation.links.values()].map(toRecord),
    ...[...texts, ...passages].flatMap((text) => text.links),
    ...createMentionLinks(mentions),
  ];
  return splitBySource(spaces, { nodes, links, evidence: compilation.listEvidence() });
}

function toRecord({ id, relation, from, to, source, properties }: LinkRecord): LinkRecord {
  return { id, relation, from, to, source, properties };
}

function splitBySource(spaces: readonly string[], { nodes, links, evidence }: Content): ReadonlyMap<string, Content> {
  const [nodesOf, linksOf, evidenceOf] = [groupBySource(nodes), groupBySource(links), groupBySource(evidence)];
  return new Map(
    spaces.map((space) => [
      space,
      {
        nodes: nodesOf.get(space) ?? [],
        links: linksOf.get(space) ?? [],
        evidence: evidenceOf.get(space) ?? [],
      },
    ]),
  );
}

function groupBySource<Record extends Pick<NodeRecord, 'source'>>(
  records: readonly Record[],
): ReadonlyMap<string, readonly Record[]> {
  const groups = new Map<string, Record[]>();
  for (const record of records) {
    const group = groups.get(record.source) ?? [];
    group.push(record);
    groups.set(record.source, group);
  }
  return groups;
}
