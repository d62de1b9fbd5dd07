import type { Content, LinkRecord, NodeRecord } from '../model/content.js';
import { parseId } from '../model/id.js';
import { checkLinks } from './checkLinks.js';
import { compileEquation } from './compileEquation.js';
import { type CompiledItem, compileItem } from './compileItem.js';
import { compileLinksFile } from './compileLinks.js';
import { compileIgnored, compileMentions, createMentionLinks, type Mention } from './compileMentions.js';
import { compileDocument, createPassage, createSectionTree } from './compileSources.js';
import { declareItems } from './declareItems.js';
import { suggest } from './nearest.js';
import type { Problem } from './Problem.js';
import { type ParsedFile, parseSeedFile } from './parseSeedFile.js';
import { readDocument } from './readDocument.js';
import type { SeedFolders } from './readSeedFolders.js';
import { SeedCompilation } from './SeedCompilation.js';
import { type Declared, SeedIndex } from './SeedIndex.js';
import { isSeedFileName, type SeedFileName, seedFileNames } from './schemas.js';

/** What the seeds come to: the content of each folder, and everything that must be mended first. */
export interface CheckedSeeds {
  readonly folders: ReadonlyArray<{ readonly space: string; readonly hash: string; readonly content: Content }>;
  readonly problems: readonly Problem[];
}

type ParsedFolders = ReadonlyMap<string, ReadonlyMap<SeedFileName, ParsedFile>>;

/** Checks all folders together, since each may refer to the others; content is complete only where there are no problems. */
export function checkSeeds({ folders, problems }: SeedFolders): CheckedSeeds {
  const compilation = new SeedCompilation(new SeedIndex());
  compilation.problems.push(...problems);
  const parsed: ParsedFolders = new Map(
    folders.map((folder) => [folder.space, parseFolder(compilation, folder.space, folder.files)]),
  );
  for (const folder of folders) {
    const files = parsed.get(folder.space);
    const document = files?.get('document.yaml');
    if (document) readDocument(compilation, folder, document);
    for (const [name, file] of files ?? []) declareItems(compilation, { space: folder.space, name, file });
  }
  const mentions = compileAll(compilation, parsed);
  return { folders: assemble(compilation, { folders, mentions }), problems: sortProblems(compilation.problems) };
}

function parseFolder(
  compilation: SeedCompilation,
  space: string,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<SeedFileName, ParsedFile> {
  const parsed = new Map<SeedFileName, ParsedFile>();
  for (const [name, text] of files) {
    const file = `${space}/${name}`;
    if (isSeedFileName(name)) {
      const result = parseSeedFile(file, name, text);
      compilation.problems.push(...result.problems);
      if (result.parsed) parsed.set(name, result.parsed);
    } else if (name !== 'source.txt') {
      const cure = `rename or remove it; the files are ${seedFileNames.join(', ')} and source.txt${suggest(name, seedFileNames)}`;
      compilation.problems.push({ file, line: 1, column: 1, message: `“${name}” is no seed file`, cure });
    }
  }
  return parsed;
}

function compileAll(compilation: SeedCompilation, parsed: ParsedFolders): readonly Mention[] {
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
  checkLinks(compilation, mentions);
  // Documents last: what they account for is known only when everything else is compiled.
  for (const document of compilation.index.documents.values()) {
    const declared = compilation.index.declared.get(document.id);
    if (declared) compileDocument(compilation, declared, document);
  }
  return mentions;
}

function compileItems(compilation: SeedCompilation): void {
  const compiled = new Map<Declared, CompiledItem>();
  const items = [...compilation.index.declared.values()].filter(
    ({ kind }) => kind !== 'Document' && kind !== 'Section',
  );
  for (const declared of items) {
    compiled.set(
      declared,
      compileItem(compilation, declared, declared.around ? (compiled.get(declared.around) ?? null) : null),
    );
  }
  for (const declared of items) {
    if (declared.kind === 'Equation') compileEquation(compilation, declared, compiled.get(declared)?.grounds ?? null);
  }
}

function assemble(
  compilation: SeedCompilation,
  { folders, mentions }: Pick<SeedFolders, 'folders'> & { readonly mentions: readonly Mention[] },
): CheckedSeeds['folders'] {
  const texts = [...compilation.index.documents.values()].map(createSectionTree);
  const passages = [...compilation.passages].flatMap(([id, span]) => {
    const document = compilation.index.documents.get(span.space);
    return document ? [createPassage(id, span, document)] : [];
  });
  const nodes: readonly NodeRecord[] = [
    ...compilation.nodes.values(),
    ...texts.flatMap((text) => text.nodes),
    ...passages.map(({ node }) => node),
  ];
  const facts = [...compilation.links.values()].map(({ place: _place, draft: _draft, ...link }): LinkRecord => link);
  const links = [...facts, ...texts.flatMap((text) => text.links), ...passages.flatMap((passage) => passage.links)];
  const evidence = compilation.listEvidence();
  return folders.map(({ space, hash }) => {
    const own = mentions.filter(({ passage }) => passage.space === space);
    const content = {
      nodes: nodes.filter(({ source }) => source === space),
      links: [...links.filter(({ source }) => source === space), ...createMentionLinks(own, space)],
      evidence: evidence.filter(({ source }) => source === space),
    };
    return { space, hash, content };
  });
}

function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
  );
}

/** Counts nodes by kind, for reports. */
export function countKinds(folders: CheckedSeeds['folders']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of folders) {
    for (const { id } of content.nodes) {
      const word = parseId(id)?.word ?? '';
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
