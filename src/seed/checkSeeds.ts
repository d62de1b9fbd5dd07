import type { Content } from '../model/content.js';
import { sha256 } from '../model/digest.js';
import type { Kind } from '../model/kind.js';
import { assembleContent } from './assembleContent.js';
import { checkLinks } from './checkLinks.js';
import { checkText } from './checkText.js';
import { compileEquation } from './compileEquation.js';
import { type CompiledItem, compileItem } from './compileItem.js';
import { compileLinksFile } from './compileLinks.js';
import { compileIgnored, compileMentions, type Mention } from './compileMentions.js';
import { compileDocument, compileDocumentLinks } from './compileSources.js';
import { declareItems } from './declareItems.js';
import { checkPlaceCode, deriveLocations } from './deriveLocations.js';
import { deriveStrengths } from './deriveStrengths.js';
import { listWarnings } from './listWarnings.js';
import type { Problem } from './Problem.js';
import { type ParsedFolder, parseFolder } from './parseFolder.js';
import { qualifyUnits } from './qualifyUnits.js';
import { readDocument } from './readDocument.js';
import type { SeedFolder, SeedFolders } from './readSeedFolders.js';
import { SeedCompilation } from './SeedCompilation.js';
import { type Declared, SeedIndex } from './SeedIndex.js';
import type { SourceText } from './SourceText.js';

/** A folder of the seeds with what it says. */
export interface CheckedFolder {
  readonly space: string;
  /** SHA-256 over its files, see {@link SeedFolder}. */
  readonly hash: string;
  readonly content: Content;
}

/** A stored text as it was read. */
export interface CheckedDocument {
  readonly id: string;
  readonly space: string;
  readonly kind: string;
  readonly source: SourceText;
  /** Whether its folder says anything of it yet. */
  readonly isAnnotated: boolean;
  /** What is no error and must be seen: numbers that are mistyped or missing, lines that look like a numbering and make no section. */
  readonly warnings: readonly Problem[];
}

/** What the seeds come to: the content of each folder, and everything that must be mended first. */
export interface CheckedSeeds {
  readonly folders: readonly CheckedFolder[];
  /** Changed texts first, then by file and line. Content may be used only when there are none. */
  readonly problems: readonly Problem[];
  /** Every stored text, with what looks wrong in its numbering. */
  readonly documents: readonly CheckedDocument[];
  /** How many nodes of each kind there are. */
  readonly counts: ReadonlyMap<Kind, number>;
}

/** The hash of a space without a folder. */
const noFiles = sha256('');

/** Checks all folders together, since each may refer to the others. All problems are told at once. */
export function checkSeeds({ folders, problems }: SeedFolders): CheckedSeeds {
  const compilation = new SeedCompilation(new SeedIndex());
  compilation.problems.push(...problems);
  const parsed = declareAll(compilation, folders);
  // A folder without files declares nothing, its place neither: that is how its facts leave the graph.
  for (const { space, files } of folders) if (files.size > 0) checkPlaceCode(compilation, space);
  const mentions = compileAll(compilation, parsed);
  const changed = [...compilation.index.documents.values()].flatMap((document) => checkText(compilation, document));
  const hashes = new Map(folders.map(({ space, hash }) => [space, hash]));
  // A shipped place stands in the space of its code, be there a folder of that name or not.
  const shipped = [...compilation.index.shipped.values()].map(({ space }) => space);
  const spaces = [...new Set([...hashes.keys(), ...shipped])].sort();
  const contents = assembleContent(compilation, { spaces, mentions });
  const checked = [...contents].map(([space, content]) => ({ space, hash: hashes.get(space) ?? noFiles, content }));
  return {
    documents: listDocuments(compilation),
    folders: checked,
    problems: [...changed, ...sortProblems(compilation.problems)],
    counts: countKinds(checked),
  };
}

function declareAll(compilation: SeedCompilation, folders: readonly SeedFolder[]): ReadonlyMap<string, ParsedFolder> {
  const parsed = new Map(folders.map((folder) => [folder.space, parseFolder(compilation, folder)]));
  for (const folder of folders) {
    const files: ParsedFolder = parsed.get(folder.space) ?? new Map();
    const document = files.get('document.yaml');
    if (document) readDocument(compilation, folder, document);
    for (const [name, file] of files) declareItems(compilation, { space: folder.space, name, file });
  }
  return parsed;
}

function compileAll(compilation: SeedCompilation, parsed: ReadonlyMap<string, ParsedFolder>): readonly Mention[] {
  const mentions = [...compilation.index.documents.values()].flatMap((document) => {
    const files = parsed.get(document.space);
    const [mentioned, ignored] = [files?.get('mentions.yaml'), files?.get('ignored.yaml')];
    if (ignored) compileIgnored(compilation, document, ignored);
    return mentioned ? compileMentions(compilation, document, mentioned) : [];
  });
  compileItems(compilation);
  for (const [space, files] of parsed) {
    const links = files.get('links.yaml');
    if (links) compileLinksFile(compilation, space, links);
  }
  deriveStrengths(compilation);
  compileDocuments(compilation);
  deriveLocations(compilation);
  compileShippedPlaces(compilation);
  qualifyUnits(compilation);
  checkLinks(compilation, mentions);
  return mentions;
}

function compileItems(compilation: SeedCompilation): void {
  const compiled = new Map<Declared, CompiledItem>();
  const items = [...compilation.index.declared.values()].filter(
    ({ id, kind, refused }) =>
      kind !== 'Document' && kind !== 'Section' && !refused && !compilation.index.shipped.has(id),
  );
  for (const declared of items) {
    const around = declared.around && compiled.get(declared.around);
    compiled.set(declared, compileItem(compilation, declared, around ?? null));
  }
  for (const declared of items) {
    if (declared.kind === 'Equation') compileEquation(compilation, declared, compiled.get(declared)?.grounds ?? null);
  }
}

/** Last: what is not referred to by then is not needed. */
function compileShippedPlaces(compilation: SeedCompilation): void {
  for (const declared of compilation.index.shipped.values()) compileItem(compilation, declared, null);
}

/** Links first: the passages of one document may be quoted by another, and each counts what is quoted of its own. */
function compileDocuments(compilation: SeedCompilation): void {
  const documents = [...compilation.index.documents.values()].flatMap((document) => {
    const declared = compilation.index.declared.get(document.id);
    return declared ? [{ declared, document }] : [];
  });
  for (const { declared, document } of documents) compileDocumentLinks(compilation, declared, document);
  for (const { declared, document } of documents) compileDocument(compilation, declared, document);
}

function listDocuments({ index, nodes }: SeedCompilation): readonly CheckedDocument[] {
  const annotated = new Set([...nodes.values()].flatMap(({ kind, source }) => (kind === 'Document' ? [] : [source])));
  return [...index.documents.values()].map(({ id, space, kind, source }) => ({
    id,
    space,
    kind,
    source,
    isAnnotated: annotated.has(space),
    warnings: listWarnings(space, source),
  }));
}

function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
  );
}

function countKinds(folders: readonly CheckedFolder[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of folders.flatMap(({ content }) => content.nodes)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
