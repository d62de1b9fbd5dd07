import { type CompositionEvent, type FormEvent, useEffect, useState } from 'react';

const pause = 120;

/**
 * What has been typed and is to be searched: nothing while an input method composes, and nothing until the typing rests
 * for 120 ms, so that no request is made of half a word.
 */
export function useTypedText(initial: string) {
  const [typed, setTyped] = useState(initial);
  const [composing, setComposing] = useState(false);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (composing) return;
    const timer = setTimeout(() => setSettled(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, composing]);
  return {
    typed,
    settled: typed.trim() === '' ? '' : settled,
    composing,
    setTyped,
    handlers: {
      onChange: ({ currentTarget }: FormEvent<HTMLInputElement>) => setTyped(currentTarget.value),
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
        setComposing(false);
        setTyped(currentTarget.value);
      },
    },
  };
}
