import type { HitFragment } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { useName } from '../node/useName.ts';
import { Snippet } from './Snippet.tsx';

/** The suggestions below the search box, each group headed by its kind. */
export function SuggestionList({
  id,
  hidden,
  hits,
  active,
  total,
  choose,
  all,
}: {
  readonly id: string;
  readonly hidden: boolean;
  readonly hits: readonly HitFragment[];
  readonly active: number;
  readonly total: number;
  readonly choose: (hit: HitFragment) => void;
  /** Shows all results; absent: there is no such page. */
  readonly all?: () => void;
}) {
  const text = useText();
  const term = useTerm();
  const nameOf = useName();
  return (
    <div className="suggestions" hidden={hidden}>
      <div role="listbox" id={id} aria-label={text('建议', 'Suggestions')}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox hears the keys
          <div
            key={`${hit.node.id} ${hit.field}`}
            role="option"
            id={`${id}-${index}`}
            aria-selected={index === active}
            className="suggestion"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            <span className="suggestion-kind">
              {hits[index - 1]?.node.__typename === hit.node.__typename ? '' : term('Kind', hit.node.__typename)}
            </span>
            <span className="suggestion-words">
              {hit.match === 'TEXT' ? <Snippet words={hit.snippet} ranges={hit.ranges} /> : nameOf(hit.node)}
            </span>
          </div>
        ))}
      </div>
      {all && (
        <button
          type="button"
          tabIndex={-1}
          className="suggestions-all"
          onMouseDown={(event) => event.preventDefault()}
          onClick={all}
        >
          {text(`回车看全部 ${total} 项`, `Enter: all ${total}`)}
        </button>
      )}
    </div>
  );
}
