import type { HitFragment } from '../generated/graphql.ts';
import { SuggestionField } from '../search/SuggestionField.tsx';
import { useSuggestions } from '../search/useSuggestions.ts';
import { kinds } from './kindOfId.ts';

const texts = new Set(['Document', 'Section', 'Passage']);
const factKinds = kinds.filter((kind) => !texts.has(kind));

/** Seeks a node for the graph: facts only; Enter takes the chosen one, or else the first. */
export function NodeField({
  label,
  placeholder,
  choose,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly choose: (id: string) => void;
}) {
  const suggestions = useSuggestions({
    initial: '',
    kinds: factKinds,
    choose: ({ node }) => choose(node.id),
    enter: (_words, [first]: readonly HitFragment[]) => {
      if (first) choose(first.node.id);
    },
  });
  return (
    <div className="search graph-search">
      <SuggestionField suggestions={suggestions} label={label} placeholder={placeholder} />
    </div>
  );
}
