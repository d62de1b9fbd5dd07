import { describe, expect, it } from 'vitest';
import { kindsArgument, relationsArgument } from '../../../src/graphql/selection/arguments.js';

const thousand = <Value>(value: Value): readonly Value[] => Array.from({ length: 1_000 }, () => value);

describe('a list of names', () => {
  it('names each thing once, however often it is repeated', () => {
    expect(kindsArgument({ kinds: [...thousand('Unit'), 'Measure', 'Unit'] }, 'kinds')).toEqual(['Unit', 'Measure']);
    expect(relationsArgument({ relations: thousand('FULFILS') }, 'relations')).toEqual(['FULFILS']);
  });

  it('is no restriction where it is absent, and an empty one where it is empty', () => {
    expect(kindsArgument({}, 'kinds')).toBeNull();
    expect(kindsArgument({ kinds: [] }, 'kinds')).toEqual([]);
  });
});
