import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import { type Item, toItem } from './item.js';
import { suggest } from './nearest.js';
import type { Problem } from './Problem.js';
import { fileShapes, knownKeys, type SeedFileName } from './schemas.js';

/** The way to a value inside a file: keys and positions. */
export type Path = ReadonlyArray<string | number>;

/** A seed file, read: what is well-formed in it can be used. */
export interface ParsedFile {
  readonly value: unknown;
  /** Keys of the items, or positions of the entries, whose shape was refused: they exist, but their content is of no use. */
  readonly refused: ReadonlySet<string>;
  /** Makes a problem at the place of a value. */
  problemAt(path: Path, message: string, cure: string): Problem;
}

/** The well-formed entries of a file that is a list. */
export function listEntries(file: ParsedFile): ReadonlyArray<{ readonly index: number; readonly item: Item }> {
  const entries: readonly unknown[] = Array.isArray(file.value) ? file.value : [];
  return entries.flatMap((value, index) => (file.refused.has(String(index)) ? [] : [{ index, item: toItem(value) }]));
}

interface ParsedSeedFile {
  readonly parsed: ParsedFile | null;
  readonly problems: readonly Problem[];
}

const listFiles: readonly SeedFileName[] = ['mentions.yaml', 'ignored.yaml', 'links.yaml'];

/** Reads a YAML seed file; `parsed` is null when nothing in it can be used. */
export function parseSeedFile(file: string, name: SeedFileName, text: string): ParsedSeedFile {
  const lines = new LineCounter();
  const problemOf = (offset: number, message: string, cure: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message, cure };
  };
  const read = readYaml(text, lines);
  if ('fault' in read)
    return { parsed: null, problems: [problemOf(0, read.fault, 'write the values out: plain lists and maps')] };
  const { document, plain } = read;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, code, message }) => problemOf(pos[0], message, cureOf(code)));
    return { parsed: null, problems };
  }
  const problemAt: ParsedFile['problemAt'] = (path, message, cure) =>
    problemOf(offsetOf(document, path), message, cure);
  const value: unknown = plain ?? (listFiles.includes(name) ? [] : {});
  const issues = fileShapes[name].safeParse(value).error?.issues ?? [];
  const problems = issues.flatMap((issue) => explainIssue(issue, { document, problemAt }));
  const unusable = issues.length > 0 && (name === 'document.yaml' || issues.some(({ path }) => path.length === 0));
  const refused = new Set(issues.map(({ path }) => String(path[0])));
  return { parsed: unusable ? null : { value, refused, problemAt }, problems };
}

type ReadYaml = { readonly document: YamlDocument; readonly plain: unknown } | { readonly fault: string };

/** A file may be written to exhaust its reader: aliases of aliases, or brackets in brackets. */
function readYaml(text: string, lineCounter: LineCounter): ReadYaml {
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    return { document, plain: document.errors.length > 0 ? null : document.toJS() };
  } catch (error) {
    // The stack of the reader, and its own bound for aliases.
    if (error instanceof RangeError) return { fault: 'the YAML is nested too deeply' };
    if (error instanceof ReferenceError) return { fault: `the YAML has aliases that cannot be read: ${error.message}` };
    throw error;
  }
}

function cureOf(code: string): string {
  return code === 'DUPLICATE_KEY' ? 'a name stands once: rename or remove one of the two' : 'mend the YAML';
}

interface IssueContext {
  readonly document: YamlDocument;
  readonly problemAt: ParsedFile['problemAt'];
}

function explainIssue(issue: z.core.$ZodIssue, context: IssueContext): readonly Problem[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      context.problemAt(
        [...path, key],
        `the key “${key}” is not known here`,
        `remove or rename it${suggest(key, knownKeys)}`,
      ),
    );
  }
  const node = context.document.getIn(path, true);
  const name = path.at(-1) ?? 'the file';
  if (isScalar(node) && typeof node.value === 'number' && issue.code !== 'invalid_value') {
    const source = node.source ?? String(node.value);
    return [
      context.problemAt(
        path,
        `“${name}” is a bare number ${source}`,
        `write it as text, copied from the words with its unit: '${source}…'`,
      ),
    ];
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, path, context);
  const came = node === undefined ? 'nothing' : JSON.stringify(context.document.getIn(path) ?? null)?.slice(0, 60);
  if (issue.code === 'invalid_value') {
    const wanted = issue.values.map(String);
    return [
      context.problemAt(
        path,
        `“${name}” is ${came}`,
        `use one of ${wanted.join(', ')}${suggest(String(context.document.getIn(path)), wanted)}`,
      ),
    ];
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return [context.problemAt(path, `“${name}” is ${came}, which is no date`, "write a day that exists, 'YYYY-MM-DD'")];
  }
  if (node === undefined)
    return [context.problemAt(path, `“${name}” is missing`, 'add it; seeds/README.md shows the form')];
  return [
    context.problemAt(path, `“${name}” is ${came}: ${issue.message.toLowerCase()}`, 'see seeds/README.md for its form'),
  ];
}

/** The branch of a union that came nearest tells what is wrong. */
function explainUnion(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  path: Path,
  context: IssueContext,
): readonly Problem[] {
  const branches = issue.errors.map((issues) => issues.map((each) => ({ ...each, path: [...path, ...each.path] })));
  const nearest =
    branches.toSorted((one, other) => deepest(other) - deepest(one) || one.length - other.length)[0] ?? [];
  return nearest.flatMap((each) => explainIssue(each, context));
}

function deepest(issues: ReadonlyArray<{ readonly path: readonly unknown[] }>): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function offsetOf(document: YamlDocument, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    // A problem of a value stands where its key stands, so that an editor shows the line people look for.
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key))
      : null;
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(path.slice(0, length), true);
    if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
}
