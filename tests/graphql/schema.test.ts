import { readFileSync } from 'node:fs';
import { GraphQLList, getNamedType, getNullableType, isObjectType, isScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGeneratedSchema } from '../../src/graphql/createGeneratedSchema.js';
import { createSchema } from '../../src/graphql/createSchema.js';
import { kinds } from '../../src/model/kind.js';
import { propertiesOf } from '../../src/model/kindSpecs.js';
import { relationSpecs } from '../../src/model/relations.js';

const schema = createSchema({ byResponseKey: false });

function typeOf(kind: string) {
  const type = schema.getType(kind);
  if (!isObjectType(type)) throw new TypeError(`${kind} is no object type`);
  return type;
}

describe('the schema', () => {
  it('has a generated part that is fresh (else run `npm run codegen`)', () => {
    expect(readFileSync('schema/generated.graphql', 'utf8')).toBe(createGeneratedSchema());
  });

  it.each(kinds)('shows every property of %s', (kind) => {
    const fields = typeOf(kind).getFields();
    for (const [name, { internal }] of Object.entries(propertiesOf(kind))) {
      if (!internal) expect(fields, `${kind}.${name}`).toHaveProperty(name);
    }
  });

  it.each(Object.entries(relationSpecs))('shows both ends of %s as the relation table says', (_, { fields }) => {
    for (const { on, field, to, form } of fields) {
      const type = typeOf(on).getFields()[field]?.type;
      const named = getNamedType(type)?.name;
      expect(named, `${on}.${field}`).toBe(form === 'connection' ? `${to}Connection` : to);
      expect(getNullableType(type) instanceof GraphQLList).toBe(form === 'list');
    }
  });

  it('describes every type, field and value in Chinese and in English, and none by its own class alone', () => {
    const unsaid = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__') || (isScalarType(type) && !/^(Date|Decimal)$/.test(type.name))) return [];
      const parts = 'getFields' in type ? Object.values(type.getFields()) : 'getValues' in type ? type.getValues() : [];
      return [type, ...parts].flatMap(({ name, description }) =>
        isSaidTwice(description ?? '') ? [] : [`${type.name}.${name}: ${description}`],
      );
    });
    expect(unsaid).toEqual([]);
  });
});

/** A text in Chinese, a point, the same in English; “Relation” tells no more of a relation than its type does. */
function isSaidTwice(description: string): boolean {
  const [chinese = '', english = ''] = description.split(/ · (.*)/s);
  return /\p{Script=Han}/u.test(chinese) && /[A-Za-z]{2,}/.test(english) && english !== 'Relation';
}
