import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Opens what is folded while the page is printed, and gives the local time of printing; empty before. */
export function usePrinting(): string {
  const [printedAt, setPrintedAt] = useState('');
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const element of opened) element.open = true;
      // The Swedish way of writing a date is the international one.
      flushSync(() => setPrintedAt(new Date().toLocaleString('sv-SE', { timeZoneName: 'short' })));
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
