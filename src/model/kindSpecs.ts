import { document } from './document.js';
import { equation } from './equation.js';
import { instrument } from './instrument.js';
import { jurisdiction } from './jurisdiction.js';
import { type Kind, kinds } from './kind.js';
import { measure } from './measure.js';
import { obligation } from './obligation.js';
import { outcome } from './outcome.js';
import { passage } from './passage.js';
import { plan } from './plan.js';
import type { KindSpec, PropertySpec } from './property.js';
import { provision } from './provision.js';
import { section } from './section.js';
import { shortcoming } from './shortcoming.js';
import { unit } from './unit.js';
import { version } from './version.js';

/** Every kind of node with its properties, in the order of the words. */
export const kindSpecs: Readonly<Record<Kind, KindSpec>> = {
  Instrument: instrument,
  Version: version,
  Provision: provision,
  Obligation: obligation,
  Measure: measure,
  Unit: unit,
  Outcome: outcome,
  Equation: equation,
  Shortcoming: shortcoming,
  Plan: plan,
  Document: document,
  Section: section,
  Passage: passage,
  Jurisdiction: jurisdiction,
};

/** The properties that nodes of every kind have; `basis` and `note` belong to facts alone. */
export const commonProperties = {
  id: {
    type: 'String',
    required: true,
    description: { zh: '标识 <kind>:<space>/<name>', en: 'Identity <kind>:<space>/<name>' },
  },
  label: {
    type: 'String',
    required: true,
    derived: true,
    orderable: true,
    description: { zh: '显示用的名称', en: 'Name for display' },
  },
  basis: { type: 'Basis', description: { zh: '依据性质', en: 'Stated, inferred or from outside' } },
  note: { type: 'String', description: { zh: '备注', en: 'Note; names the missing premise of an inference' } },
  citations: {
    type: 'String',
    list: true,
    internal: true,
    description: { zh: '所据而未随附的条文', en: 'The cited articles on which it rests, their words not at hand' },
  },
  searchNames: {
    type: 'String',
    derived: true,
    internal: true,
    description: { zh: '检索用的名称', en: 'Kind and names as the search index reads them' },
  },
  searchTexts: {
    type: 'String',
    derived: true,
    internal: true,
    description: { zh: '检索用的文字', en: 'Texts as the search index reads them' },
  },
  searchSpellings: {
    type: 'String',
    derived: true,
    internal: true,
    description: { zh: '检索用的拼音', en: 'Pinyin and initials of the names' },
  },
} as const satisfies Readonly<Record<string, PropertySpec>>;

const propertiesByKind: ReadonlyMap<Kind, Readonly<Record<string, PropertySpec>>> = new Map(
  kinds.map((kind) => [kind, { ...commonProperties, ...kindSpecs[kind].properties }]),
);
const kindsByWord: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kindSpecs[kind].word, kind]));

/** Every property that nodes of a kind may hold, the common ones included. */
export function propertiesOf(kind: Kind): Readonly<Record<string, PropertySpec>> {
  return propertiesByKind.get(kind) ?? commonProperties;
}

/** Finds the kind whose ids begin with `word`; null when none does. */
export function findKindByWord(word: string): Kind | null {
  return kindsByWord.get(word) ?? null;
}
