/** Gives parameters and variables that no other part of a text uses. */
interface Names {
  parameter(value: unknown): string;
  variable(prefix: string): string;
}

/** A list that a text collects in a subquery of its own. */
interface CollectedList {
  /** The name of the list in the text: no other has it. */
  readonly name: string;
  readonly imports: readonly string[];
  /** Clauses that bind its rows. */
  readonly clauses: string;
  /** The subqueries that stand within it. */
  readonly below: string;
  /** At most how many rows there are for one parent. */
  readonly most?: number | undefined;
}

interface ListNode extends CollectedList {
  readonly lists: readonly ListNode[];
}

/** Rows that a list has at most where they are few by nature: the words of a fact, the links of an edge. */
const few = 50;

/**
 * The lists of a compilation, as they stand within one another. They are made from the inside out, so a new one takes in those
 * that stand in its text.
 */
export class ListTree {
  private roots: readonly ListNode[] = [];

  add(list: CollectedList): void {
    const isWithin = ({ name }: ListNode): boolean => list.below.includes(` AS ${name}\n}`);
    // What is bound between the two, as the steps of a route are, cannot be counted by the clauses of the lists alone.
    const canCount = ({ imports }: ListNode): boolean =>
      imports.every((variable) => list.imports.includes(variable) || isBoundBy(list.clauses, variable));
    const lists = this.roots.filter((root) => isWithin(root) && canCount(root));
    this.roots = [...this.roots.filter((root) => !isWithin(root)), { ...list, lists }];
  }

  /**
   * Cypher that leaves no row where lists within one another bring more than `maxObjects`: each is counted up to that number, without
   * reading a property, and only where the sizes of the pages do not rule it out.
   */
  compileGuards(names: Names, maxObjects: number): string {
    const chains = this.roots
      .filter(({ imports }) => imports.length === 0)
      .flatMap((root) => listChains(root, { parents: 1, chain: [] }, maxObjects));
    if (chains.length === 0) return '';
    const limit = names.parameter(maxObjects + 1);
    return chains.map((chain) => compileGuard(chain, names.variable('guard'), limit)).join('');
  }
}

interface Above {
  /** At most how many parents there are, all guards passed. */
  readonly parents: number;
  readonly chain: readonly ListNode[];
}

/** The chains of lists, from the root, whose last may bring more than is allowed; shorter ones first. */
function listChains(list: ListNode, { parents, chain }: Above, maxObjects: number): ReadonlyArray<readonly ListNode[]> {
  const rows = parents * (list.most ?? few);
  const own = [...chain, list];
  const below = { parents: Math.min(rows, maxObjects), chain: own };
  const deeper = list.lists.flatMap((each) => listChains(each, below, maxObjects));
  return rows > maxObjects && list.most !== 1 ? [own, ...deeper] : deeper;
}

function compileGuard(chain: readonly ListNode[], name: string, limit: string): string {
  // A subquery may not return a name that is bound around it: the marker of each level has one of its own.
  const rows = chain.reduceRight(
    (inner, { imports, clauses }, level) =>
      `CALL (${imports.join(', ')}) {\n${clauses}\n${inner}RETURN 1 AS ${name}_${level}\n}\n`,
    '',
  );
  return `CALL () {\n${rows}WITH ${name}_0 LIMIT ${limit}\nRETURN count(*) AS ${name}\n}\nWITH * WHERE ${name} < ${limit}\n`;
}

/** Variables of a compilation are numbered; others are the private ones of a hand-written query. */
function isBoundBy(clauses: string, variable: string): boolean {
  return /\d$/.test(variable) && new RegExp(`\\b${variable}\\b`).test(clauses);
}
