import { sourceNotAccountedFor as query } from '../../graph/checks/sourceNotAccountedFor.js';
import type { AuditCheck } from './AuditCheck.js';

/** Words of the source that the graph passes over. */
export const sourceNotAccountedFor: AuditCheck = {
  id: 'source-not-accounted-for',
  severity: 'ERROR',
  query,
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
};
