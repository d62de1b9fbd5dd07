import { basePath } from '../address/basePath.ts';

const pause = 1_500;

/** Asks /ready again and again, in pauses of 1.5 s, and calls `then` when it says so; ends silently when aborted. */
export function whenReady(signal: AbortSignal, then: () => void): void {
  const timer = setTimeout(() => {
    fetch(`${basePath}ready`, { signal }).then(
      (response) => (response.ok ? then() : whenReady(signal, then)),
      () => {
        if (!signal.aborted) whenReady(signal, then);
      },
    );
  }, pause);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
