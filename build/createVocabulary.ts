import { enumerations } from '../src/model/enumeration.js';
import { kindSpecs } from '../src/model/kindSpecs.js';
import { relationNames, relations } from '../src/model/relations.js';

/** The words of the model in both languages, as a module of the explorer, which imports no other module. */
export function createVocabulary(): string {
  const words = {
    ...enumerations,
    Kind: Object.fromEntries(
      Object.entries(kindSpecs).map(([kind, { description }]) => [kind, { zh: description.zh, en: kind }]),
    ),
    Relation: Object.fromEntries(relationNames.map((name) => [name, relations[name].sentence])),
    RoleSentence: relations.RESPONSIBLE_FOR.sentenceByRole,
  };
  return [
    '// Written from src/model by `npm run codegen`; do not edit.',
    '/** The closed vocabularies, the kinds of node, and each relation and role as a sentence, in both languages. */',
    `export const vocabulary = ${JSON.stringify(words, null, 2)} as const;`,
    '',
  ].join('\n');
}
