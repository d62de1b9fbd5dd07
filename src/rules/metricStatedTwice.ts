import { ours } from '../model/ours.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Figures of one report that give one metric of one period and unit two values. */
export const metricStatedTwice: Rule = {
  id: 'metric-stated-twice',
  severity: 'ERROR',
  subject: 'Outcome',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  title: { zh: '同一指标前后不一', en: 'Same metric stated twice with other values' },
  description: {
    zh: '同一报告、同一指标、同一时间和单位，出现不同的数。',
    en: 'One report gives one metric, of one period and unit, two values.',
  },
  messages: {
    FAIL: { zh: '“{subject}”另有不同的数：{details}', en: '“{subject}” is also stated as {details}' },
  },
  cypher: {
    given: [
      `WITH *, COLLECT {
  MATCH (other:Outcome&${ours} {source: subject.source})
  WHERE other <> subject AND other.metricCode = subject.metricCode AND other.year = subject.year AND other.kind <> 'TEXT'
    AND coalesce(other.period, '') = coalesce(subject.period, '')
    AND coalesce(other.normalizedUnit, other.unit, '') = coalesce(subject.normalizedUnit, subject.unit, '')
  RETURN [other.valueKey, other.figure] ORDER BY other.id
} AS others`,
    ],
    state: decide(
      ["subject.kind = 'TEXT'", 'NOT_APPLICABLE'],
      ['any(other IN others WHERE other[0] <> subject.valueKey)', 'FAIL'],
      "'PASS'",
    ),
    details: '[other IN others | other[1]]',
  },
};
