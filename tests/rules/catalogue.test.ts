import { describe, expect, it } from 'vitest';
import { relationSpecs } from '../../src/model/relations.js';
import { isTrailKind } from '../../src/model/trail.js';
import { catalogue } from '../../src/rules/catalogue.js';
import { describeFinding } from '../../src/rules/describeFinding.js';
import { findRule } from '../../src/rules/findRule.js';

describe('the catalogue of rules', () => {
  it('has each id once', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  it.each(
    catalogue.flatMap(({ id, subject, expects }) => (expects === undefined ? [] : [[id, subject, expects] as const])),
  )('%s expects at its %s a relation %s that the kind can have, itself or by its provisions', (_, subject, expects) => {
    const { fields } = relationSpecs[expects];
    expect(fields.map(({ on }) => on)).toContain(subject);
    expect(isTrailKind(subject)).toBe(true);
  });

  it.each(catalogue)('$id has texts in both languages, and a message for each state', (rule) => {
    for (const { zh, en } of [rule.title, rule.description]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z]/);
      expect(en).not.toMatch(/[，。；：（）]/);
    }
    const subject = { id: 'unit:cn/some-unit', label: '某单位' };
    for (const state of ['PASS', 'FAIL', 'NOT_RECORDED', 'NOT_APPLICABLE'] as const) {
      const decision = { rule, state, subject, details: ['a', 'b', 'c'] };
      expect(describeFinding(decision, 'zh')).toContain('某单位');
      expect(describeFinding(decision, 'en')).toContain('Some unit');
    }
  });

  it('names the nearest rule for one that is none', () => {
    expect(() => findRule('obligation-without-measur', 'check')).toThrow(/obligation-without-measure/);
  });
});
