import type { LinkRecord, NodeRecord } from '../model/content.js';
import { linkIdOf, stringifyId } from '../model/id.js';
import { accountForText } from './accountForText.js';
import { compileItemLinks } from './compileLinks.js';
import { textOf, textsOf } from './item.js';
import { linkKeys } from './links.js';
import { noInheritance } from './resolveGrounds.js';
import type { PassageSpan, SeedCompilation } from './SeedCompilation.js';
import type { Declared, SeedDocument } from './SeedIndex.js';

const contextLength = 32;

/** The links that the metadata of a document state; the node itself comes last, when all that accounts for its text is known. */
export function compileDocumentLinks(compilation: SeedCompilation, declared: Declared, document: SeedDocument): void {
  const inheritance = { ...noInheritance, document: document.kind === 'REPORT' ? declared.space : null };
  compileItemLinks(compilation, { declared, keys: linkKeys.Document ?? {}, inheritance });
}

/** The node of a document. */
export function compileDocument(compilation: SeedCompilation, declared: Declared, document: SeedDocument): void {
  const { item, space } = declared;
  const title = textOf(item, 'title') ?? '';
  const annotated = item.annotated === 'all' ? ['all'] : textsOf(item, 'annotated');
  checkAnnotated(compilation, declared, { annotated, document });
  const optional = Object.fromEntries(
    ['publishedOn', 'url'].flatMap((key) => (textOf(item, key) === null ? [] : [[key, textOf(item, key) ?? '']])),
  );
  const properties = {
    label: title,
    title,
    kind: document.kind,
    year: document.year,
    sha256: textOf(item, 'sha256') ?? '',
    length: document.source.points.length,
    text: document.source.text,
    ...optional,
    ...(annotated.length > 0 ? { annotated } : {}),
    ...accountForText(compilation, document),
  };
  compilation.addNode({ id: declared.id, kind: 'Document', source: space, properties, formerly: [] }, null);
}

function checkAnnotated(
  compilation: SeedCompilation,
  { place }: Declared,
  { annotated, document }: { readonly annotated: readonly string[]; readonly document: SeedDocument },
): void {
  for (const path of annotated) {
    if (path === 'all' || document.source.findSection(path)) continue;
    const { problem, cure } = compilation.index.absentSection(path, document.source);
    compilation.report({ ...place, path: ['annotated'] }, problem, cure);
  }
}

/** The nodes of a document's sections and the links of its tree. */
export function createSectionTree({ id, space, source }: SeedDocument): {
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly LinkRecord[];
} {
  const idOf = (number: string): string => stringifyId({ word: 'section', space, name: number });
  const nodes = source.sections.map(({ path, number, marker, title, level, start, end }, index): NodeRecord => {
    // Sections stand in reading order: the next one begins inside this one or behind it.
    const text = source.points.slice(start, Math.min(end, source.sections[index + 1]?.start ?? end));
    const properties = { label: `${marker}${title}`, path, marker, title, level, start, end, text };
    return { id: idOf(number), kind: 'Section', source: space, properties, formerly: [] };
  });
  const links = source.sections.flatMap(({ number, parent }) => {
    const around = parent === null ? null : source.findSection(parent);
    return [
      createTextLink('IN_DOCUMENT', { from: idOf(number), to: id, space }),
      ...(around ? [createTextLink('SUBSECTION_OF', { from: idOf(number), to: idOf(around.number), space })] : []),
    ];
  });
  return { nodes, links };
}

/** The node of a passage with its place in the document. */
export function createPassage(
  id: string,
  { start, end }: PassageSpan,
  { id: document, space, source }: SeedDocument,
): { readonly node: NodeRecord; readonly links: readonly LinkRecord[] } {
  const quote = source.points.slice(start, end);
  const properties = {
    label: quote,
    quote,
    start,
    end,
    prefix: source.points.slice(start - contextLength, start),
    suffix: source.points.slice(end, end + contextLength),
  };
  const section = source.sectionAround({ start, end });
  const links = [
    createTextLink('IN_DOCUMENT', { from: id, to: document, space }),
    ...(section
      ? [
          createTextLink('IN_SECTION', {
            from: id,
            to: stringifyId({ word: 'section', space, name: section.number }),
            space,
          }),
        ]
      : []),
  ];
  return { node: { id, kind: 'Passage', source: space, properties, formerly: [] }, links };
}

/** A link of the text, which rests on nothing but the text. */
export function createTextLink(
  relation: Exclude<LinkRecord['relation'], 'EVIDENCED_BY'>,
  { from, to, space }: { readonly from: string; readonly to: string; readonly space: string },
): LinkRecord {
  return { id: linkIdOf({ space, relation, from, to }), relation, from, to, source: space, properties: {} };
}
