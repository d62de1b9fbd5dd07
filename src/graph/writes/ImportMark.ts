import { randomUUID } from 'node:crypto';
import { int } from 'neo4j-driver';
import type { CypherQuery } from '../CypherQuery.js';
import type { Graph } from '../Graph.js';

/** How long a mark tells readers to wait when nobody renews it any more, and how often its owner does, in milliseconds. */
const [lifetime, renewal] = [10_000, 2_000];

/**
 * Tells readers that an import is being committed: what they read meanwhile may be half of it. It stands on a node of its own, in
 * transactions of their own, since the state is locked by the import; it is renewed while the commit lasts, and expires when its owner died.
 */
export class ImportMark {
  private readonly graph: Graph;
  private readonly owner = randomUUID();
  private timer: NodeJS.Timeout | null = null;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** Sets the mark, over one that another left behind: only who holds the state's lock may. */
  async set(): Promise<void> {
    await this.graph.write((transaction) => transaction.run(setMark(this.owner)));
    this.timer ??= setInterval(() => {
      this.graph.write((transaction) => transaction.run(renewMark(this.owner))).catch(() => undefined);
    }, renewal);
  }

  /** Takes the mark away, unless another has set it since. Where that fails, it expires. */
  async remove(): Promise<void> {
    if (this.timer === null) return;
    clearInterval(this.timer);
    this.timer = null;
    await this.graph.write((transaction) => transaction.run(removeMark(this.owner))).catch(() => undefined);
  }
}

function changeMark(name: string, body: string, owner: string): CypherQuery<null> {
  return { name, text: `// ${name}\n${body}`, parameters: { owner, lifetime: int(lifetime) }, decode: () => null };
}

function setMark(owner: string): CypherQuery<null> {
  const body =
    "MERGE (mark:ImportMark:Obligraph {key: 'graph'}) SET mark.owner = $owner, mark.until = timestamp() + $lifetime";
  return changeMark('setMark', body, owner);
}

function renewMark(owner: string): CypherQuery<null> {
  return changeMark(
    'renewMark',
    'MATCH (mark:ImportMark&Obligraph {owner: $owner}) SET mark.until = timestamp() + $lifetime',
    owner,
  );
}

function removeMark(owner: string): CypherQuery<null> {
  return changeMark('removeMark', 'MATCH (mark:ImportMark&Obligraph {owner: $owner}) DELETE mark', owner);
}
