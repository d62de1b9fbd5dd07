import { overlaps } from '../model/codePoints.js';
import { parseId } from '../model/id.js';
import { findKindByWord } from '../model/kindSpecs.js';
import { type RelationSpec, relationSpecs } from '../model/relations.js';
import { toTitleKey } from '../model/titleKey.js';
import { checkCycles } from './checkCycles.js';
import type { Mention } from './compileMentions.js';
import { textOf, textsOf } from './item.js';
import type { PassageSpan, PlacedLink, SeedCompilation } from './SeedCompilation.js';
import type { Place } from './SeedIndex.js';

/** Checks every link against the relation table, and every STATED one against its words. */
export function checkLinks(compilation: SeedCompilation, mentions: readonly Mention[]): void {
  const links = [...compilation.links.values()];
  for (const link of links) {
    checkEnds(compilation, link);
    if (link.properties.basis === 'STATED') checkNamed(compilation, link, mentions);
  }
  checkSingle(compilation, links);
  checkCycles(compilation, links);
}

function checkEnds(compilation: SeedCompilation, { relation, from, to, properties, place }: PlacedLink): void {
  const spec: RelationSpec = relationSpecs[relation];
  const [fromKind, toKind] = [from, to].map((id) => findKindByWord(parseId(id)?.word ?? ''));
  const allowed = fromKind && toKind && spec.from.includes(fromKind) && spec.to.includes(toKind);
  const alike = relation !== 'POSSIBLY_SAME_AS' || fromKind === toKind;
  if (!allowed || !alike) {
    const wanted = `it leads from ${spec.from.join(' or ')} to ${spec.to.join(' or ')}`;
    const cure = allowed ? 'name two of one kind' : wanted;
    compilation.report(place, `${relation} may not lead from ${fromKind} to ${toKind}`, cure);
  }
  if (from === to) compilation.report(place, `${from} is linked to itself by ${relation}`, 'name another end');
  if (spec.inferredOnly && properties.basis !== 'INFERRED') {
    compilation.report(place, `${relation} is always inferred`, 'write `inferred: why`');
  }
  if (relation === 'MEMBER_OF') checkMembership(compilation, to, place);
}

function checkMembership(compilation: SeedCompilation, to: string, place: Place): void {
  const kind = textOf(compilation.index.declared.get(to)?.item ?? {}, 'kind');
  if (kind === 'CLASS' || kind === 'COORDINATING_BODY') return;
  const cure = 'only a CLASS or COORDINATING_BODY has; use partOf for organisation';
  compilation.report(place, `${to} is of kind ${kind} and has no members`, cure);
}

/** The quoted words, or the sentence around them, must contain a name, an alias or a mention of each unit or instrument referred to. */
function checkNamed(compilation: SeedCompilation, { draft, place }: PlacedLink, mentions: readonly Mention[]): void {
  for (const id of draft.referred) {
    const declared = compilation.index.declared.get(id);
    if (!declared || (declared.kind !== 'Unit' && declared.kind !== 'Instrument')) continue;
    const { item } = declared;
    const names = [
      textOf(item, 'name'),
      textOf(item, 'title'),
      textOf(item, 'shortTitle'),
      ...textsOf(item, 'aliases'),
    ].flatMap((name) => name ?? []);
    const named = draft.grounds.passages.some((passage) => isNamed(compilation, { passage, names, id, mentions }));
    if (named) continue;
    compilation.report(
      place,
      `it is STATED, but neither its words nor their sentence name ${names[0] ?? id}`,
      'quote the words that name it, add a mention, or write `inferred: why`',
    );
  }
}

interface Naming {
  readonly passage: PassageSpan;
  readonly names: readonly string[];
  readonly id: string;
  readonly mentions: readonly Mention[];
}

function isNamed(compilation: SeedCompilation, { passage, names, id, mentions }: Naming): boolean {
  const source = compilation.index.documents.get(passage.space)?.source;
  if (!source) return false;
  const sentence = source.sentenceAround(passage);
  const words = toTitleKey(source.points.slice(sentence.start, sentence.end));
  if (names.some((name) => words.includes(toTitleKey(name)))) return true;
  return mentions.some(
    (mention) => mention.of === id && mention.passage.space === passage.space && overlaps(mention.passage, sentence),
  );
}

function checkSingle(compilation: SeedCompilation, links: readonly PlacedLink[]): void {
  const seen = new Map<string, PlacedLink>();
  for (const link of links) {
    const spec: RelationSpec = relationSpecs[link.relation];
    if (!spec.single) continue;
    const key = `${link.relation} ${link.from}`;
    const earlier = seen.get(key);
    if (earlier && earlier.to !== link.to) {
      compilation.report(
        link.place,
        `${link.from} has two links ${link.relation}: to ${earlier.to} and ${link.to}`,
        'keep one',
      );
    }
    seen.set(key, link);
  }
}
