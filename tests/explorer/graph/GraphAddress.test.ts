import { describe, expect, it } from 'vitest';
import { readGraphAddress } from '../../../src/explorer/graph/GraphAddress.js';
import { formatSteps, parseSteps, type Step } from '../../../src/explorer/graph/Step.js';

const from = 'unit:cn-110101/justice-bureau';
const read = (parameters: Readonly<Record<string, string>>) => readGraphAddress((name) => parameters[name] ?? null);

describe('the address of a graph', () => {
  it('carries start, end, hubs, steps and what is hidden', () => {
    expect(
      read({
        from,
        to: 'measure:x/y',
        pass: 'unit:x/a unit:x/b',
        steps: `${from}~BORNE_BY~IN~30`,
        hide: 'Unit YIELDS INFERRED',
      }),
    ).toEqual({
      from,
      to: 'measure:x/y',
      passHubs: ['unit:x/a', 'unit:x/b'],
      steps: [{ node: from, relation: 'BORNE_BY', direction: 'IN', most: 30 }],
      hidden: ['Unit', 'YIELDS', 'INFERRED'],
    });
    expect(read({})).toBeNull();
  });

  it.each([
    [{ from: 'nothing' }, 'from=nothing'],
    [{ from, to: from }, `to=${from}`],
    [{ from, pass: 'hub' }, 'pass=hub'],
    [{ from, steps: `${from}~RUMOUR~IN~30` }, `steps=${from}~RUMOUR~IN~30`],
    [{ from, hide: 'Unit Rumour' }, 'hide=Unit Rumour'],
  ])('names the part that cannot be: %j', (parameters, invalid) => {
    expect(read(parameters)).toEqual({ invalid });
  });

  it('writes steps as it reads them', () => {
    const steps: readonly Step[] = [
      { node: from, relation: 'BORNE_BY', direction: 'IN', most: 30 },
      { node: 'measure:x/y', relation: null, direction: 'BOTH', most: 7 },
    ];
    expect(parseSteps(formatSteps(steps))).toEqual(steps);
  });

  it.each(['', `${from}`, `${from}~ALL~UP~3`, `${from}~ALL~IN~0`, `${from}~ALL~IN~501`, `${from}~ALL~IN~3~4`])(
    'refuses a step that is none: %s',
    (value) => {
      expect(parseSteps(value)).toBeNull();
    },
  );
});
