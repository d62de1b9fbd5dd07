import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Reports of which issuer, date or place of publication is not known; details name what is lacking. */
export const reportWithoutIssuer: Rule = {
  id: 'report-without-issuer',
  severity: 'INFO',
  subject: 'Document',
  scope: 'ITSELF',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  title: { zh: '报告无发布机关、日期或网址', en: 'Report without issuer, date or publication' },
  description: {
    zh: '所存文本没有发布机关、日期或公布处。',
    en: 'The stored text gives no issuer, date or place of publication.',
  },
  messages: {
    FAIL: { zh: '“{subject}”未载：{details}', en: '“{subject}” does not give: {details}' },
  },
  words: {
    issuer: { zh: '发布机关', en: 'issuer' },
    date: { zh: '公布日期', en: 'date of publication' },
    address: { zh: '网址', en: 'address' },
  },
  cypher: {
    given: [
      `WITH *, [lack IN [
  CASE WHEN NOT EXISTS { (subject)-[link:ISSUED_BY]->(:Unit) WHERE link.basis IN bases } THEN 'issuer' END,
  CASE WHEN subject.publishedOn IS NULL THEN 'date' END,
  CASE WHEN subject.url IS NULL THEN 'address' END
] WHERE lack IS NOT NULL] AS lacking`,
    ],
    state: decide(['scope IS NULL', 'NOT_APPLICABLE'], ['size(lacking) = 0', 'PASS'], "'FAIL'"),
    details: 'lacking',
  },
};
