import { useEffect, useSyncExternalStore } from 'react';
import { useHref, useLocation, useSearchParams } from 'react-router';
import { onStamp, readStamp } from '../data/graphStamp.ts';
import { useText } from '../language/useText.ts';
import { useReports } from '../shell/useReports.ts';
import { usePrinting } from './usePrinting.ts';

/** At the end of the paper: of which page and filter it is, when, from which graph and sources. Its short form stands under each sheet. */
export function PaperFoot() {
  const text = useText();
  const printedAt = usePrinting();
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const reports = useReports();
  const stamp = useSyncExternalStore(onStamp, readStamp);
  const filter = [...parameters].map(([name, value]) => `${name}=${value}`).join(' · ');
  const version = `${text('图版本', 'graph version')} ${stamp?.version ?? ''} ${stamp?.digest.slice(0, 12) ?? ''}`;
  const page = `${window.location.origin}${useHref(pathname)}`;
  useSheetFoot(
    [text('据报告', 'according to the report'), shorten(`${pathname} ${filter}`), version, printedAt]
      .filter(Boolean)
      .join(' · '),
  );
  return (
    <dl className="paper-only paper-foot">
      <dt>{text('据报告', 'According to the report')}</dt>
      <dd>{text('所载是报告的说法，不证明事情已经办成。', 'What a report claims, not proof that it was done.')}</dd>
      <dt>{text('页面', 'Page')}</dt>
      <dd>{page}</dd>
      <dt>{text('筛选', 'Filter')}</dt>
      <dd>{filter === '' ? text('无', 'none') : filter}</dd>
      <dt>{text('打印时间', 'Printed')}</dt>
      <dd>{printedAt}</dd>
      <dt>{text('图版本', 'Graph version')}</dt>
      <dd>
        {stamp?.version} · {text('摘要', 'digest')} <code>{stamp?.digest}</code>
      </dd>
      <dt>{text('来源', 'Sources')}</dt>
      <dd>
        {reports?.covered.map(({ id, title, sha256 }) => (
          <div key={id}>
            《{title}》 SHA-256 <code>{sha256}</code>
          </div>
        ))}
      </dd>
    </dl>
  );
}

/** A sheet's margin has one line; the whole stands at the end of the paper. */
function shorten(words: string): string {
  const most = 60;
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

/** Gives a text to the margin of each sheet: `@page` of styles/print.css. */
function useSheetFoot(words: string): void {
  useEffect(() => {
    document.documentElement.style.setProperty('--sheet-foot', JSON.stringify(words));
  }, [words]);
}
