import { int } from 'neo4j-driver';
import type { NodeSelection, TargetSelection } from '../Selection.js';
import { ListTree } from './ListTree.js';
import type { Projection } from './Projection.js';

/** The state of one compilation: parameters and variables are numbered in the order of the text, so that the same shape gives the same bytes. */
export class Compilation {
  readonly parameters: Record<string, unknown> = {};
  /** The lists that the text collects, as they stand within one another. */
  readonly lists = new ListTree();
  private parameterCount = 0;
  private variableCount = 0;
  private readonly projectors: Projectors;

  constructor(projectors: Projectors) {
    this.projectors = projectors;
  }

  /** Adds a value and returns its `$name`. Whole numbers travel as integers. */
  parameter(value: unknown): string {
    const name = `p${this.parameterCount++}`;
    this.parameters[name] = typeof value === 'number' && Number.isInteger(value) ? int(value) : value;
    return `$${name}`;
  }

  /** A variable that no other part of the text uses. */
  variable(prefix: string): string {
    return `${prefix}${this.variableCount++}`;
  }

  /** Projects a node of a known kind. */
  node(selection: NodeSelection, variable: string): Projection {
    return this.projectors.node(this, selection, variable);
  }

  /** Projects a node that may be of one of several kinds. */
  target(target: TargetSelection, variable: string): Projection {
    return this.projectors.target(this, target, variable);
  }
}

/** The two projectors that the others call back: nodes hold connections and connections hold nodes. */
export interface Projectors {
  node(compilation: Compilation, selection: NodeSelection, variable: string): Projection;
  target(compilation: Compilation, target: TargetSelection, variable: string): Projection;
}
