import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Reports with runs of digits or titles in brackets that nothing in the graph accounts for; details give the two numbers. */
export const sourceNotAccountedFor: Rule = {
  id: 'source-not-accounted-for',
  severity: 'ERROR',
  subject: 'Document',
  scope: 'ITSELF',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  title: { zh: '原文未尽交代', en: 'Source not accounted for' },
  description: {
    zh: '报告中的每个数字串、每个书名号标题都要有着落。',
    en: 'Every run of digits and every title of a report must be accounted for.',
  },
  messages: {
    PASS: {
      zh: '“{subject}”的数字和标题均有交代',
      en: 'Every run of digits and title of “{subject}” is accounted for',
    },
    FAIL: {
      zh: '“{subject}”尚有{1}处数字、{2}处标题没有交代',
      en: '{1} runs of digits and {2} titles of “{subject}” are not accounted for',
    },
  },
  cypher: {
    given: [
      `WITH *, size(coalesce(subject.openDigitRuns, [])) / 2 AS runs, size(coalesce(subject.openTitles, [])) / 2 AS titles`,
    ],
    state: decide(['scope IS NULL', 'NOT_APPLICABLE'], ['runs + titles = 0', 'PASS'], "'FAIL'"),
    details: '[toString(runs), toString(titles)]',
  },
};
