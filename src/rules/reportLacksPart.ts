import { absentFromReport } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Reports that lack a part they must have; details name it. Source: 法治政府建设与责任落实督察工作规定, on the content of the yearly report. */
export const reportLacksPart: Rule = {
  id: 'report-lacks-part',
  severity: 'WARNING',
  subject: 'Document',
  scope: 'ITSELF',
  bases: ['STATED', 'INFERRED'],
  title: { zh: '报告缺少必备部分', en: 'Report lacks a mandatory part' },
  description: {
    zh: '《法治政府建设与责任落实督察工作规定》要求年度报告写明：主要举措和成效，不足和原因，党政主要负责人履行第一责任人职责的情况，下一年度安排。',
    en: 'The rules on supervising law-based government want of the yearly report: main measures and results, shortcomings and their causes, how the first-responsible persons did their duty, and the plan for the next year.',
  },
  messages: {
    PASS: { zh: '“{subject}”各部分齐备', en: '“{subject}” has every part' },
    FAIL: { zh: '“{subject}”缺：{details}', en: '“{subject}” lacks: {details}' },
    NOT_RECORDED: {
      zh: '“{subject}”未全文标注，不能断定是否缺：{details}',
      en: '“{subject}” is not annotated in full: whether it lacks {details} cannot be decided',
    },
  },
  words: {
    measures: { zh: '举措和成效', en: 'measures and results' },
    shortcomings: { zh: '不足', en: 'shortcomings' },
    causes: { zh: '不足的原因', en: 'causes of the shortcomings' },
    'first-responsible': { zh: '第一责任人履职情况', en: 'what the first-responsible persons did' },
    plans: { zh: '下一年度安排', en: 'plan for the next year' },
  },
  cypher: {
    given: [
      `WITH *, [part IN [
  CASE WHEN NOT EXISTS { (subject)<-[:IN_DOCUMENT]-(:Passage)<-[:EVIDENCED_BY {own: true}]-(:Measure) } THEN 'measures' END,
  CASE WHEN NOT EXISTS { (subject)<-[:IN_DOCUMENT]-(:Passage)<-[:EVIDENCED_BY {own: true}]-(:Shortcoming) } THEN 'shortcomings' END,
  CASE WHEN NOT EXISTS { (subject)<-[:IN_DOCUMENT]-(:Passage)<-[:EVIDENCED_BY {own: true}]-(shortcoming:Shortcoming) WHERE shortcoming.cause IS NOT NULL } THEN 'causes' END,
  CASE WHEN NOT EXISTS { (subject)<-[:IN_DOCUMENT]-(section:Section) WHERE section.title CONTAINS '第一责任人' } THEN 'first-responsible' END,
  CASE WHEN NOT EXISTS { (subject)<-[:IN_DOCUMENT]-(:Passage)<-[:EVIDENCED_BY {own: true}]-(:Plan) } THEN 'plans' END
] WHERE part IS NOT NULL] AS lacking`,
    ],
    state: decide(['scope IS NULL', 'NOT_APPLICABLE'], ['size(lacking) = 0', 'PASS'], absentFromReport),
    details: 'lacking',
  },
};
