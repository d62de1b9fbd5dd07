import type { Basis } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';

const shapes: Readonly<Record<Basis, string>> = {
  // A quotation mark, the sign “therefore”, an arrow that leaves.
  STATED: 'M2 4h5v4q0 4-4 5v-2q2-.7 2-3H2zM9 4h5v4q0 4-4 5v-2q2-.7 2-3H9z',
  INFERRED:
    'M6.4 4a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0M2.4 12a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0M10.4 12a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
  EXTERNAL: 'M6 2h8v8h-2V5.4L4.4 13 3 11.6 10.6 4H6z',
};

/** The bases, in the order of the vocabulary. */
export const bases: readonly Basis[] = ['STATED', 'INFERRED', 'EXTERNAL'];

/** The words of the three bases, short. */
export function useBasisWord(): (basis: Basis) => string {
  const text = useText();
  const words: Readonly<Record<Basis, string>> = {
    STATED: text('明言', 'Stated'),
    INFERRED: text('推断', 'Inferred'),
    EXTERNAL: text('外部', 'External'),
  };
  return (basis) => words[basis];
}

/** A basis in word, icon and line style; colour only repeats it. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const word = useBasisWord();
  return (
    <span className={`basis basis-${basis.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[basis]} />
      </svg>
      {word(basis)}
    </span>
  );
}
