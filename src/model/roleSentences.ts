import type { Bilingual, Role } from './enumeration.js';

/** What a unit's role in a measure or plan says as a sentence: `{from}` stands for the unit, `{to}` for the measure or plan. */
export const roleSentences: Readonly<Record<Role, Bilingual>> = {
  LEAD: { zh: '{from}主办“{to}”', en: '{from} leads “{to}”' },
  SUPPORT: { zh: '{from}配合“{to}”', en: '{from} supports “{to}”' },
  SUPERVISE: { zh: '{from}监督“{to}”', en: '{from} supervises “{to}”' },
  SUBJECT: { zh: '“{to}”以{from}为对象', en: '“{to}” is directed at {from}' },
  ADDRESSEE: { zh: '“{to}”报送或移送{from}', en: '“{to}” is submitted or transferred to {from}' },
  ADVISE: { zh: '{from}为“{to}”提供意见', en: '{from} advises on “{to}”' },
  BENEFICIARY: { zh: '“{to}”使{from}受益', en: '“{to}” benefits {from}' },
  CHANNEL: { zh: '“{to}”依托{from}开展', en: '“{to}” is carried out through {from}' },
};
