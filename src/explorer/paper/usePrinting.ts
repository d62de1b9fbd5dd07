import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { formatLocalTime } from './formatLocalTime.ts';

/** Opens what is folded while the page is printed, and gives the local time of printing; empty before. */
export function usePrinting(): string {
  const [printedAt, setPrintedAt] = useState('');
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const element of opened) element.open = true;
      flushSync(() => setPrintedAt(formatLocalTime(new Date())));
    };
    const after = () => {
      for (const element of opened) element.open = false;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printedAt;
}
