import { type Citation, toCitationText } from '../model/citation.js';
import { type Item, textOf } from './item.js';
import type { SeedCompilation } from './SeedCompilation.js';
import type { Declared, Place } from './SeedIndex.js';

interface Request {
  readonly citations: readonly Item[];
  readonly space: string;
  readonly place: Place;
}

/** The cited articles as they are stored; null when one names no instrument or version that is declared, which is reported. */
export function findCitations(
  compilation: SeedCompilation,
  { citations, space, place }: Request,
): readonly string[] | null {
  const path = [...place.path, 'external', 'citation'];
  const found = citations.map((item) => findCitation(compilation, { item, space, place: { ...place, path } }));
  return found.every((citation) => citation !== null) ? found.map(toCitationText) : null;
}

function findCitation(
  compilation: SeedCompilation,
  { item, space, place }: { readonly item: Item; readonly space: string; readonly place: Place },
): Citation | null {
  const reference = textOf(item, 'instrument') ?? '';
  const instrument = compilation.settle(compilation.index.find(reference, ['Instrument'], space), place);
  const version = instrument && findVersion(compilation, { instrument, name: textOf(item, 'version') ?? '', place });
  if (!instrument || !version) return null;
  return {
    instrument: instrument.id,
    version: version.id,
    article: textOf(item, 'article') ?? '',
    paragraph: textOf(item, 'paragraph'),
    sha256: textOf(item, 'sha256') ?? '',
  };
}

function findVersion(
  compilation: SeedCompilation,
  { instrument, name, place }: { readonly instrument: Declared; readonly name: string; readonly place: Place },
): Declared | null {
  const versions = [...compilation.index.declared.values()].filter(
    ({ kind, around }) => kind === 'Version' && around === instrument,
  );
  const found = versions.find((version) => version.name === `${instrument.name}-${name}`);
  if (found) return found;
  const known = versions.map((version) => version.name.slice(instrument.name.length + 1)).join(', ') || 'none';
  return compilation.report(place, `${instrument.id} has no version “${name}”`, `cite one of its versions: ${known}`);
}
