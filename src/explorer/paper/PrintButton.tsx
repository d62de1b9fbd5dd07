import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../language/useText.ts';
import { setPaperNotes } from './paperNotes.ts';
import { readNotes } from './readNotes.ts';

/** Reads the words behind the page's marks, then prints; Ctrl+P and ⌘P do the same. */
export function PrintButton() {
  const text = useText();
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');
  const print = useCallback(async () => {
    setState('reading');
    try {
      setPaperNotes(await readNotes(listTargets()));
      flushSync(() => setState('idle'));
      window.print();
    } catch {
      setState('failed');
    }
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      void print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [print]);
  return (
    <>
      <button type="button" className="print" disabled={state === 'reading'} onClick={() => void print()}>
        {state === 'reading' ? text('正在备齐原文…', 'Reading the words…') : text('打印', 'Print')}
      </button>
      {state === 'failed' && (
        <span role="alert">{text('服务没有应答，原文未备齐', 'No answer: the words could not be read')}</span>
      )}
    </>
  );
}

/** What the marks of the page would open, in its order, folded parts included. */
function listTargets(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-evidence]')].flatMap(
    ({ dataset }) => dataset.evidence ?? [],
  );
}
