import { createContext, useContext } from 'react';
import { vocabulary } from '../generated/vocabulary.ts';

/** The languages of the labels; the data stays as printed. */
export type Language = 'zh' | 'en';

/** The chosen language and the way to choose another. */
export const LanguageContext = createContext<{ readonly language: Language; choose(language: Language): void }>({
  language: 'zh',
  choose: () => undefined,
});

/** Picks the text of the chosen language: `text('义务', 'Duties')`. */
export type Text = (zh: string, en: string) => string;

/** Gives the function that picks texts. */
export function useText(): Text {
  const { language } = useContext(LanguageContext);
  return (zh, en) => (language === 'zh' ? zh : en);
}

/** A closed vocabulary of the model. */
export type VocabularyName = keyof typeof vocabulary;

/** Picks the short word of a vocabulary's value: what stands before its explanation. */
export type Term = <Name extends VocabularyName>(name: Name, value: keyof (typeof vocabulary)[Name] & string) => string;

/** Gives the function that names values of the vocabularies. */
export function useTerm(): Term {
  const text = useText();
  return (name, value) => {
    const words: { readonly zh: string; readonly en: string } | undefined = Object.entries(vocabulary[name]).find(
      ([key]) => key === value,
    )?.[1];
    return words === undefined ? value : text(words.zh, words.en.split(':')[0] ?? words.en);
  };
}
