import fc from 'fast-check';
import { listRelationFields } from '../../src/graphql/createGeneratedSchema.js';
import { type EnumerationName, enumerations } from '../../src/model/enumeration.js';
import type { Kind } from '../../src/model/kind.js';
import { propertiesOf } from '../../src/model/kindSpecs.js';
import type { PropertySpec } from '../../src/model/property.js';
import type { FilterInput, SeedGraph } from './readSeedGraph.js';

/** Filters of a kind, of every form that the grammar has, with values that occur in the seeds and some that do not. */
export function arbitraryFilter(seeds: SeedGraph, kind: Kind, depth: number): fc.Arbitrary<FilterInput> {
  const leaf = arbitraryLeaf(seeds, kind);
  if (depth === 0) return leaf;
  const inner = arbitraryFilter(seeds, kind, depth - 1);
  const several = fc.array(inner, { maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 3, arbitrary: arbitraryRelation(seeds, kind, depth - 1) },
    { weight: 1, arbitrary: several.map((and) => ({ and })) },
    { weight: 1, arbitrary: several.map((or) => ({ or })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
    { weight: 1, arbitrary: fc.tuple(leaf, inner).map(([one, other]) => ({ ...one, ...other })) },
  );
}

function arbitraryLeaf(seeds: SeedGraph, kind: Kind): fc.Arbitrary<FilterInput> {
  const properties = Object.entries(propertiesOf(kind)).filter(([, spec]) => !spec.internal);
  return fc.constantFrom(...properties).chain(([name, spec]) => {
    const values = seeds.listKind(kind).flatMap(({ id, properties: own }) => ({ ...own, id })[name] ?? []);
    return arbitraryCondition(spec, values).map((condition) => ({ [name]: condition }));
  });
}

function arbitraryRelation(seeds: SeedGraph, kind: Kind, depth: number): fc.Arbitrary<FilterInput> {
  const fields = listRelationFields(kind);
  if (fields.length === 0) return arbitraryLeaf(seeds, kind);
  return fc.constantFrom(...fields).chain(({ field, to }) => {
    const ends = fc.record(
      { node: arbitraryFilter(seeds, to, depth), link: arbitraryLinkFilter(seeds) },
      { requiredKeys: [] },
    );
    return fc.tuple(fc.constantFrom('some', 'none'), ends).map(([quantifier, condition]) => ({
      [field]: { [quantifier]: condition },
    }));
  });
}

const linkProperties: Readonly<Record<string, Pick<PropertySpec, 'type'>>> = {
  basis: { type: 'Basis' },
  role: { type: 'Role' },
  manner: { type: 'Manner' },
  name: { type: 'String' },
  note: { type: 'String' },
};

function arbitraryLinkFilter(seeds: SeedGraph): fc.Arbitrary<FilterInput> {
  return fc.constantFrom(...Object.entries(linkProperties)).chain(([name, spec]) => {
    const values = seeds.links.flatMap(({ properties }) => properties[name] ?? []);
    return arbitraryCondition(spec, values).map((condition) => ({ [name]: condition }));
  });
}

function arbitraryCondition(
  { type }: Pick<PropertySpec, 'type'>,
  values: readonly unknown[],
): fc.Arbitrary<FilterInput> {
  const isNull = fc.boolean().map((value) => ({ isNull: value }));
  if (values.length === 0) return isNull;
  const value = isEnumeration(type)
    ? fc.constantFrom<unknown>(...Object.keys(enumerations[type]))
    : fc.constantFrom(...values);
  const eq = fc.oneof(
    value.map((each) => ({ eq: each })),
    ...(type === 'Boolean'
      ? []
      : [value.map((each) => ({ ne: each })), fc.array(value, { maxLength: 3 }).map((several) => ({ in: several }))]),
  );
  if (type === 'Boolean' || type === 'Decimal' || isEnumeration(type))
    return fc.oneof({ weight: 4, arbitrary: eq }, isNull);
  const bounds = fc
    .constantFrom('gt', 'gte', 'lt', 'lte')
    .chain((operator) => value.map((each) => ({ [operator]: each })));
  if (type !== 'String') return fc.oneof(eq, bounds, isNull);
  return fc.oneof(eq, bounds, isNull, arbitraryPart(values));
}

/** A part of a text that occurs, or its beginning. */
function arbitraryPart(values: readonly unknown[]): fc.Arbitrary<FilterInput> {
  return fc
    .tuple(fc.constantFrom(...values), fc.nat(5), fc.integer({ min: 1, max: 3 }))
    .chain(([value, start, length]) => {
      const text = String(value);
      return fc.constantFrom<FilterInput>(
        { contains: text.slice(start, start + length) },
        { startsWith: text.slice(0, length) },
      );
    });
}

function isEnumeration(type: string): type is EnumerationName {
  return Object.hasOwn(enumerations, type);
}
