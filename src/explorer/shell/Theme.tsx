import { theme as antTheme, ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { LanguageContext } from '../language/useText.ts';

const storageKey = 'obligraph.theme';
type ThemeName = 'light' | 'dark';

/** The look that is shown, and the way to change it. */
export const ThemeContext = createContext<{ readonly theme: ThemeName; toggle(): void }>({
  theme: 'light',
  toggle: () => undefined,
});

/** Light or dark as the system says, or as was chosen here; Ant Design's colours are those of styles/tokens.css. */
export function Theme({ children }: { readonly children: ReactNode }) {
  const { language } = useContext(LanguageContext);
  const [theme, setTheme] = useState<ThemeName>(initialTheme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const value = useMemo(() => {
    const toggle = () =>
      setTheme((before) => {
        const next = before === 'light' ? 'dark' : 'light';
        localStorage.setItem(storageKey, next);
        return next;
      });
    return { theme, toggle };
  }, [theme]);
  return (
    <ThemeContext value={value}>
      <ConfigProvider
        locale={language === 'zh' ? chinese : english}
        csp={{ nonce: readNonce() }}
        wave={{ disabled: true }}
        theme={{
          algorithm: theme === 'dark' ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
          token: {
            colorPrimary: theme === 'dark' ? '#6ba4dc' : '#1f4e79',
            colorLink: theme === 'dark' ? '#8ab8e6' : '#1f4e79',
            borderRadius: 4,
            fontFamily: 'inherit',
            fontSize: 14,
            motion: false,
          },
        }}
      >
        {children}
      </ConfigProvider>
    </ThemeContext>
  );
}

function initialTheme(): ThemeName {
  const chosen = localStorage.getItem(storageKey);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The nonce of this page, which the server wrote into it: styles without it are refused. */
function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
}
