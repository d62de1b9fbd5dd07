#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type AuditOptions, audit, auditFormats } from './command/audit.js';
import { type CommandResult, check } from './command/check.js';
import { importSeeds, plan } from './command/plan.js';
import { printArticleHash } from './command/printArticleHash.js';
import { review, reviewSummary } from './command/review.js';
import { type ServeOptions, serve } from './command/serve.js';
import { verify } from './command/verify.js';
import { type Environment, readEnvironment } from './environment.js';
import { ObligraphError } from './errors.js';
import { valuesOf } from './model/enumeration.js';

const program = new Command('obligraph')
  .description(
    'A knowledge graph of legal obligations: what a law requires, who must do it, what was done, and the words that say so.',
  )
  .showSuggestionAfterError()
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    '\nExit codes: 0 done · 1 refused, with the reason and the cure · 2 a fault of obligraph itself',
  );

const toStderr = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

program
  .command('serve')
  .description('start Neo4j (or use NEO4J_URI), load the seeds and serve GraphQL')
  .option('--import', 'import the seeds at the start, also into a Neo4j of your own that already holds a graph')
  .option('--no-import', 'serve the graph as it stands')
  .option('--watch', 'import the seeds at the start and whenever they change')
  .action((options: ServeOptions) => serve(readEnvironment(), options, (line) => process.stdout.write(`${line}\n`)));

addReport('check', 'check the seeds: every problem at once, no database needed', check);
addReport('plan', 'say what an import would create, update and remove', (environment) => plan(environment, toStderr));
addReport(
  'verify',
  'recompute every hash, quote, offset and digest, from the seeds and from the graph',
  (environment) => verify(environment, toStderr),
);
addReport('import', 'bring the graph to what the seeds say, all or nothing', (environment) =>
  importSeeds(environment, toStderr),
);

program
  .command('review')
  .description('draw facts and links with their words and basis, ask for a yes or no, keep it in review.yaml')
  .option('--sample <n>', 'how many', parseCount, 20)
  .option('--seed <text>', 'the same seed draws the same facts', '1')
  .option('--summary', 'only count the verdicts given so far')
  .option('--json', 'print JSON')
  .action(async (flags: ReviewFlags) => {
    const environment = readEnvironment();
    print(await (flags.summary ? reviewSummary(environment) : runReview(environment, flags)), flags.json === true);
  });

program
  .command('hash-article')
  .description('print the hash of an article of a law, as a citation in the seeds states it')
  .argument('<file>', 'the text of the law, .md or .txt')
  .argument('<article>', 'its number as printed: 第四十条')
  .action(async (file: string, article: string) => {
    process.stdout.write(`${await printArticleHash(file, article)}\n`);
  });

program
  .command('audit')
  .description(
    'judge the graph as it stands: the numbers of every check, and what fails or cannot be decided, with its words',
  )
  .option('--check <id...>', 'only these checks')
  .option('--document <id...>', 'only what was decided in these reports')
  .option('--jurisdiction <id...>', 'only in reports on these places or places below them')
  .addOption(new Option('--year <year...>', 'only in reports on these years').argParser(addYear))
  .addOption(
    new Option('--state <state...>', 'list findings of these states')
      .choices(valuesOf('FindingState'))
      .default(['FAIL', 'NOT_RECORDED']),
  )
  .addOption(new Option('--format <format>', 'how to print').choices(auditFormats).default('text'))
  .addOption(new Option('--language <language>', 'of titles and messages').choices(['zh', 'en']).default('zh'))
  .action(async (options: AuditOptions) => {
    process.stdout.write(`${await audit(readEnvironment(), options, toStderr)}\n`);
  });

/** Adds a year to those before it. @throws InvalidArgumentError for what is none */
function addYear(text: string, before: readonly number[] = []): readonly number[] {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('Give a year of four digits, such as 2021.');
  return [...before, Number(text)];
}

interface ReviewFlags {
  readonly sample: number;
  readonly seed: string;
  readonly summary?: true;
  readonly json?: true;
}

/** At a terminal each fact is asked for; in a pipe, or as JSON, the sample is written down as open. */
async function runReview(environment: Environment, { json, sample, seed }: ReviewFlags): Promise<CommandResult> {
  if (json || !process.stdin.isTTY || !process.stdout.isTTY) return review(environment, { sample, seed, ask: null });
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await review(environment, { sample, seed, ask: (question) => terminal.question(question) });
  } finally {
    terminal.close();
  }
}

function addReport(name: string, description: string, run: (environment: Environment) => Promise<CommandResult>): void {
  program
    .command(name)
    .description(description)
    .option('--json', 'print JSON')
    .action(async (options: { json?: true }) => print(await run(readEnvironment()), options.json === true));
}

function print({ text, json, exitCode }: CommandResult, asJson: boolean): void {
  process.stdout.write(`${asJson ? JSON.stringify(json, null, 2) : text}\n`);
  process.exitCode = exitCode;
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return count;
}

try {
  await program.parseAsync();
} catch (error) {
  const expected = error instanceof ObligraphError;
  toStderr(expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = expected ? 1 : 2;
}
