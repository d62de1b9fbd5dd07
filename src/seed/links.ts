import type { Kind } from '../model/kind.js';
import type { Relation } from '../model/relations.js';

/** How a key of an item becomes links: the relation, the end at which the item stands, and the kinds that it may refer to. */
export interface LinkKey {
  readonly relation: Relation;
  /** `from`: the item is where the link starts. */
  readonly side: 'from' | 'to';
  readonly targets: readonly Kind[];
}

const outgoing = (relation: Relation, ...targets: readonly Kind[]): LinkKey => ({ relation, side: 'from', targets });
const incoming = (relation: Relation, ...targets: readonly Kind[]): LinkKey => ({ relation, side: 'to', targets });

/** The keys of the items of each kind that hold lists of links. Source: seeds/README.md. */
export const linkKeys: Readonly<Partial<Record<Kind, Readonly<Record<string, LinkKey>>>>> = {
  Document: {
    issuer: outgoing('ISSUED_BY', 'Unit'),
    reporter: outgoing('REPORTED_BY', 'Unit'),
    jurisdiction: outgoing('LOCATED_IN', 'Jurisdiction'),
  },
  Jurisdiction: { within: outgoing('WITHIN', 'Jurisdiction') },
  Instrument: {
    issuedBy: outgoing('ISSUED_BY', 'Unit'),
    basedOn: outgoing('BASED_ON', 'Instrument', 'Provision'),
    amends: outgoing('AMENDS', 'Instrument'),
    replaces: outgoing('REPLACES', 'Instrument'),
    cites: outgoing('CITES', 'Instrument'),
  },
  Unit: {
    partOf: outgoing('PART_OF', 'Unit'),
    memberOf: outgoing('MEMBER_OF', 'Unit'),
    possiblySameAs: outgoing('POSSIBLY_SAME_AS', 'Unit'),
    succeeds: outgoing('SUCCEEDS', 'Unit'),
    locatedIn: outgoing('LOCATED_IN', 'Jurisdiction'),
  },
  Obligation: {
    imposedBy: incoming('IMPOSES', 'Instrument', 'Provision'),
    borneBy: outgoing('BORNE_BY', 'Unit'),
    owedTo: outgoing('OWED_TO', 'Unit'),
  },
  Measure: {
    units: incoming('RESPONSIBLE_FOR', 'Unit'),
    fulfils: outgoing('FULFILS', 'Obligation'),
    applies: outgoing('APPLIES', 'Instrument'),
    establishes: outgoing('ESTABLISHES', 'Unit'),
    realises: outgoing('REALISES', 'Plan'),
    yields: outgoing('YIELDS', 'Outcome'),
    possiblySameAs: outgoing('POSSIBLY_SAME_AS', 'Measure'),
  },
  Shortcoming: { concerns: outgoing('CONCERNS', 'Obligation', 'Instrument', 'Unit', 'Measure') },
  Plan: {
    units: incoming('RESPONSIBLE_FOR', 'Unit'),
    continues: outgoing('CONTINUES', 'Measure', 'Obligation', 'Instrument', 'Section'),
    addresses: outgoing('ADDRESSES', 'Shortcoming'),
  },
};
