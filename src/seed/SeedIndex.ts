import { parseId, spacesAround, stringifyId } from '../model/id.js';
import type { Kind } from '../model/kind.js';
import { findKindByWord, kindSpecs } from '../model/kindSpecs.js';
import { codesAround, findPlaceByCode, findPlaceById } from '../model/place.js';
import type { InstrumentDates } from '../model/statusOn.js';
import { createShippedDeclaration } from './createShippedDeclaration.js';
import { type Item, textOf, toItem } from './item.js';
import { suggest } from './nearest.js';
import type { ParsedFile, Path } from './parseSeedFile.js';
import type { SourceText } from './SourceText.js';
import { isInForceIn, listTitled } from './titledWorks.js';

/** A place in a seed file. */
export interface Place {
  readonly file: ParsedFile;
  readonly path: Path;
}

/** Something that a folder declares. */
export interface Declared {
  readonly id: string;
  readonly kind: Kind;
  readonly space: string;
  readonly name: string;
  readonly item: Item;
  readonly place: Place;
  /** The item around it: the instrument of a version, the version of a provision, the measure of an outcome. */
  readonly around: Declared | null;
  /** Its shape was refused: it can be referred to, and nothing more. */
  readonly refused: boolean;
}

/** A stored document: its text and what decides which basis its words give. */
export interface SeedDocument {
  readonly id: string;
  readonly space: string;
  readonly kind: string;
  readonly year: number;
  /** As stated beside the text. */
  readonly sha256: string;
  readonly source: SourceText;
  readonly place: Place;
}

/** A metric: a shared code with a name, so that years and places compare. */
export interface Metric {
  readonly code: string;
  readonly name: string;
  /** The base unit in which its figures are compared; null when any will do. */
  readonly unit: string | null;
  /** Classifiers that count the same as the unit: 起 and 宗 beside 件. */
  readonly classifiers: readonly string[];
  /** What it counts, and what it does not. */
  readonly definition: string | null;
}

/** What a reference may come to: what it names, or why it names nothing. */
export type Resolved<Value> =
  | { readonly found: Value }
  | { readonly problem: string; readonly cure: string }
  /** It may stand in a file that could not be read, which is told already. */
  | { readonly unread: true };

/** All that the folders declare, to be found by reference. */
export class SeedIndex {
  readonly declared = new Map<string, Declared>();
  readonly documents = new Map<string, SeedDocument>();
  /** Spaces with a file that could not be read. */
  readonly unreadable = new Set<string>();
  /** The places of the shipped table that something refers to, with those around them; no folder declares them. */
  readonly shipped = new Map<string, Declared>();
  private readonly metrics = new Map<string, Metric[]>();
  private readonly placesByCode = new Map<string, Declared>();

  /** Adds a declaration; returns the earlier one when the id is taken. */
  declare(declared: Declared): Declared | null {
    const earlier = this.declared.get(declared.id) ?? null;
    if (earlier) return earlier;
    this.declared.set(declared.id, declared);
    const code = declared.kind === 'Jurisdiction' ? textOf(declared.item, 'code') : null;
    if (code !== null && !this.placesByCode.has(code)) this.placesByCode.set(code, declared);
    return null;
  }

  /** The place of a code: one that a folder declares, else that of the shipped table; null where neither has it. */
  findPlace(code: string): Declared | null {
    const declared = this.placesByCode.get(code);
    if (declared) return declared;
    const place = findPlaceByCode(code);
    if (!place) return null;
    const around = codesAround(code).map((each) => this.findPlace(each));
    const shipped = createShippedDeclaration(place, around.find((each) => each !== null)?.id ?? null);
    this.shipped.set(shipped.id, shipped);
    this.declare(shipped);
    return shipped;
  }

  addMetric(space: string, metric: Metric): void {
    this.metrics.set(space, [...(this.metrics.get(space) ?? []), metric]);
  }

  /** Finds what a full id, a bare name or a title in brackets refers to from a space, nearest space first. */
  find(reference: string, kinds: readonly Kind[], space: string): Resolved<Declared> {
    const words = kinds.map((kind) => kindSpecs[kind].word);
    if (reference.startsWith('《') && kinds.includes('Instrument')) return this.findByTitle(reference, space);
    if (reference.includes(':')) return this.findById(reference, kinds, space);
    if (kinds.includes('Section') && (kinds.length === 1 || reference.includes('/')))
      return this.findSection(reference, space);
    const spaces = spacesAround(space);
    const found = spaces.flatMap((each) =>
      words.flatMap((word) => this.declared.get(stringifyId({ word, space: each, name: reference })) ?? []),
    );
    const [only, ...others] = found;
    if (only && others.length === 0) return { found: only };
    if (only) {
      return {
        problem: `“${reference}” is found in several places: ${found.map(({ id }) => id).join(', ')}`,
        cure: 'write the full id',
      };
    }
    if (kinds.includes('Jurisdiction')) {
      const place = spaces.flatMap(
        (each) => this.findShipped(stringifyId({ word: 'jurisdiction', space: each, name: reference })) ?? [],
      );
      if (place[0]) return { found: place[0] };
    }
    if (spaces.some((each) => this.unreadable.has(each))) return { unread: true };
    const names = [...this.declared.values()].flatMap(({ kind, name, space: each }) =>
      kinds.includes(kind) && spaces.includes(each) ? [name] : [],
    );
    return {
      problem: `no ${words.join(' or ')} “${reference}” is declared in ${spaces.join(', ')}`,
      cure: `declare it or mend the name${suggest(reference, names)}`,
    };
  }

  private findShipped(id: string): Declared | null {
    const place = findPlaceById(id);
    return place && this.findPlace(place.code);
  }

  /** The instrument of a title; of several works the one in force in the year of the document, where the year settles it. */
  private findByTitle(title: string, space: string): Resolved<Declared> {
    const spaces = spacesAround(space);
    const year = this.documents.get(space)?.year ?? null;
    const within = [...this.declared.values()].filter(
      (each) => each.kind === 'Instrument' && spaces.includes(each.space),
    );
    const works = listTitled(within, title);
    const settled =
      works.length > 1 && year !== null ? works.filter((work) => isInForceIn(this.datesOf(work), year)) : works;
    const [only, ...others] = settled;
    if (only && others.length === 0) return { found: only };
    if (works.length > 0) {
      const undecided = year === null ? '' : `, and ${year} does not tell which`;
      const ids = works.map(({ id }) => id).join(', ');
      return { problem: `${title} is the title of several works${undecided}: ${ids}`, cure: 'write the id' };
    }
    if (spaces.some((each) => this.unreadable.has(each))) return { unread: true };
    const problem = `no instrument titled ${title} is declared in ${spaces.join(', ')}`;
    return { problem, cure: 'declare it in instruments.yaml' };
  }

  private datesOf(work: Declared): InstrumentDates {
    const all = [...this.declared.values()];
    const versions = all.filter(({ kind, around }) => kind === 'Version' && around?.id === work.id);
    return {
      versions: versions.map(({ item }) => ({
        effectiveFrom: textOf(item, 'effectiveFrom'),
        effectiveTo: textOf(item, 'effectiveTo'),
      })),
      replacedOn: all.flatMap(({ item, space }) =>
        (Array.isArray(item.replaces) ? item.replaces : []).map(toItem).flatMap((link) => {
          const replaced = this.find(textOf(link, 'instrument') ?? '', ['Instrument'], space);
          return 'found' in replaced && replaced.found.id === work.id ? [textOf(link, 'date')] : [];
        }),
      ),
    };
  }

  private findById(id: string, kinds: readonly Kind[], from: string): Resolved<Declared> {
    const found = this.declared.get(id) ?? this.findShipped(id);
    if (found && kinds.includes(found.kind)) return { found };
    const wanted = kinds.join(' or ');
    if (found) return { problem: `${id} is no ${wanted}`, cure: `refer to one of kind ${wanted}` };
    const { word, space } = parseId(id) ?? {};
    if (space !== undefined && this.unreadable.has(space)) return { unread: true };
    if (word !== undefined && findKindByWord(word) === null)
      return { problem: `${id} begins with no kind`, cure: `refer to one of kind ${wanted}` };
    return {
      problem: `${id} is not declared`,
      cure: `declare it or mend the id${suggest(id, this.listWithin(spacesAround(from), kinds))}`,
    };
  }

  /** The ids of some kinds that a folder can use: what other places and years declare is none of them. */
  private listWithin(spaces: readonly string[], kinds: readonly Kind[]): readonly string[] {
    return [...this.declared.values()].flatMap(({ id, kind, space }) =>
      kinds.includes(kind) && spaces.includes(space) ? [id] : [],
    );
  }

  private findSection(path: string, space: string): Resolved<Declared> {
    const document = this.documents.get(space);
    const section = document?.source.findSection(path);
    const found = section && this.declared.get(stringifyId({ word: 'section', space, name: section.number }));
    if (found) return { found };
    if (!document && this.unreadable.has(space)) return { unread: true };
    return this.absentSection(path, document?.source ?? null);
  }

  /** Tells whether a space holds a document, be it one that could not be read. */
  isDocumentSpace(space: string): boolean {
    return this.documents.has(space) || this.unreadable.has(space);
  }

  /** The refusal of a path that names no section. */
  absentSection(path: string, source: SourceText | null): { readonly problem: string; readonly cure: string } {
    const paths = source?.sections.map((section) => section.path) ?? [];
    return { problem: `there is no section ${path}`, cure: `mend the path${suggest(path, paths)}` };
  }

  /** Finds the metric that a code or a name refers to from a space. */
  findMetric(reference: string, space: string): Resolved<Metric> {
    const spaces = spacesAround(space);
    const named = spaces.flatMap((each) =>
      (this.metrics.get(each) ?? []).map((metric) => ({ ...metric, space: each })),
    );
    const [only, ...others] = named.filter(({ code, name }) => code === reference || name === reference);
    if (only && others.length === 0) return { found: only };
    if (only) {
      const places = [only, ...others].map(({ space: each, code }) => `${code} of ${each}`).join(', ');
      return { problem: `the metric “${reference}” is found in several places: ${places}`, cure: 'rename all but one' };
    }
    if (spaces.some((each) => this.unreadable.has(each))) return { unread: true };
    const known = named.flatMap(({ code, name }) => [code, name]);
    return {
      problem: `the metric “${reference}” is not declared in ${spaces.join(', ')}`,
      cure: `declare it in metrics.yaml${suggest(reference, known)}`,
    };
  }
}
