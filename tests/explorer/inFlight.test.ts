import { describe, expect, it } from 'vitest';
import { joinReading } from '../../src/explorer/data/inFlight.js';

/** A reading that ends when it is told to, and counts how often it was begun and given up. */
function createReading() {
  const seen = { begun: 0, givenUp: 0 };
  let end: (value: string) => void = () => undefined;
  const read = (signal: AbortSignal): Promise<string> => {
    seen.begun += 1;
    signal.addEventListener('abort', () => {
      seen.givenUp += 1;
    });
    return new Promise((resolve) => {
      end = resolve;
    });
  };
  return { seen, read, end: (value: string) => end(value) };
}

describe('a reading on its way', () => {
  it('is shared by all who ask for the same, and begun anew when it has ended', async () => {
    const { seen, read, end } = createReading();
    const { signal } = new AbortController();
    const answers = [joinReading('a', read, signal), joinReading('a', read, signal), joinReading('a', read, signal)];
    end('once');
    expect(await Promise.all(answers)).toEqual(['once', 'once', 'once']);
    expect(seen.begun).toBe(1);
    const again = joinReading('a', read, signal);
    end('twice');
    expect(await again).toBe('twice');
    expect(seen).toEqual({ begun: 2, givenUp: 0 });
  });

  it('is given up when nobody waits for it any more, and not before', async () => {
    const { seen, read, end } = createReading();
    const [one, other] = [new AbortController(), new AbortController()];
    const answers = [joinReading('b', read, one.signal), joinReading('b', read, other.signal)];
    one.abort(new Error('left'));
    await expect(answers[0]).rejects.toThrow('left');
    expect(seen.givenUp).toBe(0);
    other.abort(new Error('left too'));
    await expect(answers[1]).rejects.toThrow('left too');
    expect(seen).toEqual({ begun: 1, givenUp: 1 });
    const next = joinReading('b', read, new AbortController().signal);
    end('new');
    expect(await next).toBe('new');
    expect(seen.begun).toBe(2);
  });

  it('fails for all who wait, and is forgotten', async () => {
    const { signal } = new AbortController();
    const fail = (): Promise<never> => Promise.reject(new Error('gone'));
    const answers = [joinReading('c', fail, signal), joinReading('c', fail, signal)];
    for (const answer of answers) await expect(answer).rejects.toThrow('gone');
    expect(await joinReading('c', () => Promise.resolve('back'), signal)).toBe('back');
  });
});
