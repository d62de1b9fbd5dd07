import { joinPreludes, type Projection } from './Projection.js';

/** The columns of one positional list, added by whoever needs one; equal columns are one. */
export class Columns {
  private readonly projections: Projection[] = [];

  get size(): number {
    return this.projections.length;
  }

  /** Adds a column and returns the reader of it. */
  add(projection: Projection): (row: readonly unknown[]) => unknown {
    const { prelude, expression, decode } = projection;
    const known = this.projections.findIndex((each) => each.prelude === prelude && each.expression === expression);
    const index = known === -1 ? this.projections.push(projection) - 1 : known;
    return (row) => decode(row[index]);
  }

  /** All columns, with more behind them, left as they come: the readers decode them. */
  toProjection(more: readonly string[] = []): Projection {
    const expressions = [...this.projections.map(({ expression }) => expression), ...more];
    return {
      prelude: joinPreludes(this.projections),
      expression: `[${expressions.join(', ')}]`,
      decode: (value) => value,
    };
  }
}
