import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Language, LanguageContext } from './useText.ts';

const storageKey = 'obligraph.language';

/** Chinese unless English was chosen; the choice is remembered in this browser. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    localStorage.setItem(storageKey, language);
  }, [language]);
  const value = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}
