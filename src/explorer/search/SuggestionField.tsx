import { useId } from 'react';
import { useText } from '../language/useText.ts';
import { SuggestionList } from './SuggestionList.tsx';
import type { Suggestions } from './useSuggestions.ts';

/** A field with suggestions below it; `all` leads from them to all results. */
export function SuggestionField({
  suggestions,
  label,
  placeholder,
  all,
}: {
  readonly suggestions: Suggestions;
  readonly label: string;
  readonly placeholder: string;
  readonly all?: () => void;
}) {
  const text = useText();
  const listId = useId();
  const { typed, hits, open, nothing, active, total, choose, handlers, onKeyDown, show, hide } = suggestions;
  return (
    <>
      <input
        role="combobox"
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={placeholder}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        value={typed}
        {...handlers}
        onKeyDown={onKeyDown}
        onFocus={show}
        onBlur={hide}
      />
      <SuggestionList
        id={listId}
        hidden={!open}
        hits={hits}
        active={active}
        choose={choose}
        total={total}
        {...(all ? { all } : {})}
      />
      {nothing && (
        <p className="suggestions suggestions-none" role="status">
          {text('没有名称或原文含有这些字', 'No name and no text has these words')}
        </p>
      )}
    </>
  );
}
