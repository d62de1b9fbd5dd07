import type { Graph } from '../../src/graph/Graph.js';
import type { ImportFolder } from '../../src/graph/writes/ImportPlan.js';
import { importFolders } from '../../src/graph/writes/importFolders.js';
import type { LinkRecord, NodeRecord } from '../../src/model/content.js';

/** A copy of the seeds in which defects are planted; the seeds themselves stay as they are. */
export class PlantedSeeds {
  private folders: readonly ImportFolder[];
  private readonly graph: Graph;
  private added = 0;

  constructor(graph: Graph, folders: readonly ImportFolder[]) {
    this.graph = graph;
    this.folders = folders;
  }

  /** Gives a node other properties; undefined takes one away. */
  change(
    id: string,
    properties: Readonly<Record<string, string | readonly string[] | readonly number[] | undefined>>,
  ): void {
    this.mapNodes((node) => {
      if (node.id !== id) return node;
      const kept = Object.entries({ ...node.properties, ...properties }).filter(([, value]) => value !== undefined);
      return { ...node, properties: Object.fromEntries(kept) as NodeRecord['properties'] };
    });
  }

  /** Puts other words under a node. */
  changeWords(id: string, quote: string): void {
    const passages = this.folders
      .flatMap(({ content }) => content.evidence)
      .flatMap(({ from, own, passage }) => (from === id && own ? [passage] : []));
    for (const passage of passages) this.change(passage, { quote });
  }

  /** Takes links away, and the words that they rested on. */
  removeLinks(isWanted: (link: LinkRecord) => boolean): void {
    this.folders = this.folders.map(({ space, content }) => {
      const removed = new Set(content.links.filter(isWanted).map(({ id }) => id));
      return {
        space,
        content: {
          ...content,
          links: content.links.filter(({ id }) => !removed.has(id)),
          evidence: content.evidence
            .map((each) => ({ ...each, links: each.links.filter((id) => !removed.has(id)) }))
            .filter(({ own, links }) => own || links.length > 0),
        },
      };
    });
  }

  /** Adds an inferred link. */
  addLink({
    relation,
    from,
    to,
    ...own
  }: Pick<LinkRecord, 'relation' | 'from' | 'to'> & { readonly manner?: string; readonly role?: string }): void {
    const space = this.find(from).source;
    this.added++;
    const link = {
      id: `link:${space}/${this.added.toString(16).padStart(16, 'f')}`,
      relation,
      from,
      to,
      source: space,
      properties: { basis: 'INFERRED', note: 'planted', ...own },
    };
    this.folders = this.folders.map((folder) =>
      folder.space === space
        ? { space, content: { ...folder.content, links: [...folder.content.links, link] } }
        : folder,
    );
  }

  /** A node by its id. */
  find(id: string): NodeRecord {
    const found = this.folders.flatMap(({ content }) => content.nodes).find((node) => node.id === id);
    if (!found) throw new TypeError(`no node ${id}`);
    return found;
  }

  /** Brings the graph to what the copy says. */
  async write(): Promise<void> {
    await importFolders(this.graph, this.folders);
  }

  private mapNodes(map: (node: NodeRecord) => NodeRecord): void {
    this.folders = this.folders.map(({ space, content }) => ({
      space,
      content: { ...content, nodes: content.nodes.map(map) },
    }));
  }
}
