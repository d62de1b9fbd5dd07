import { useContext } from 'react';
import type { Language } from '../generated/graphql.ts';
import { LanguageContext } from '../language/useText.ts';

/** The chosen language as the API names it: its own messages come in both. */
export function useLanguageOfApi(): Language {
  return useContext(LanguageContext).language === 'zh' ? 'ZH' : 'EN';
}
