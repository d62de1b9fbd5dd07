/** Something in the seeds that must be mended before they can be loaded; all of them are told at once. */
export interface Problem {
  /** Relative to the seeds' folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong: what came and what was wanted. */
  readonly message: string;
  /** What to do about it. */
  readonly cure: string;
}

/** One line for a person or an editor: `file:line:column: problem; cure`. */
export function formatProblem(problem: Problem): string {
  return `${formatPlace(problem)}: ${problem.message}; ${problem.cure}`;
}

/** `file:line:column` */
export function formatPlace({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return `${file}:${line}:${column}`;
}
