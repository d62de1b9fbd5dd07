import { useContext } from 'react';
import { Link, NavLink } from 'react-router';
import { useScopedPath } from '../address/useScope.ts';
import { LanguageContext, useText } from '../language/useText.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { ThemeContext } from './Theme.tsx';

/** The name, the ways to the pages, language and look. */
export function Header() {
  const text = useText();
  const path = useScopedPath();
  const entries: ReadonlyArray<readonly [string, string]> = [
    ['/', text('总览', 'Overview')],
    ['/document', text('原文', 'Report')],
    ['/instruments', text('规范依据', 'Instruments')],
    ['/units', text('责任单位', 'Units')],
    ['/obligations', text('义务', 'Duties')],
    ['/measures', text('举措', 'Measures')],
    ['/outcomes', text('数据', 'Figures')],
    ['/equations', text('勾稽', 'Equations')],
    ['/graph', text('图谱', 'Graph')],
    ['/audit', text('审计', 'Audit')],
  ];
  return (
    <header className="header">
      <Link className="brand" to={path('/')}>
        obligraph <span>{text('义务图谱', 'obligations')}</span>
      </Link>
      <nav aria-label={text('主导航', 'Main')}>
        {entries.map(([target, word]) => (
          <NavLink key={target} to={path(target)} end={target === '/'}>
            {word}
          </NavLink>
        ))}
      </nav>
      <SearchBox />
      <Preferences />
    </header>
  );
}

function Preferences() {
  const text = useText();
  const { language, choose } = useContext(LanguageContext);
  const { theme, toggle } = useContext(ThemeContext);
  return (
    <div className="preferences">
      <button
        type="button"
        onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
      >
        {language === 'zh' ? 'English' : '中文'}
      </button>
      <button type="button" onClick={toggle} aria-pressed={theme === 'dark'}>
        {theme === 'dark' ? text('浅色', 'Light') : text('深色', 'Dark')}
      </button>
    </div>
  );
}
