import { type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useScopedPath } from '../address/useScope.ts';
import { useQuery } from '../data/useQuery.ts';
import { type HitFragment, SuggestionsDocument } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { hitPath } from './hitPath.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { useTypedText } from './useTypedText.ts';

/** The search of every page: a combobox whose suggestions stand in groups by kind; Enter without a choice goes to all results. */
export function SearchBox() {
  const text = useText();
  const { get } = useAddress();
  const search = useSearchBox(get('q') ?? '');
  const listId = useId();
  const { hits, open, active } = search;
  return (
    <search className="search">
      <input
        role="combobox"
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={text('搜索', 'Search')}
        placeholder={text('搜索规范、义务、单位、原文…', 'Search instruments, duties, units, words…')}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        value={search.typed}
        {...search.handlers}
        onKeyDown={search.onKeyDown}
        onFocus={search.show}
        onBlur={search.hide}
      />
      <SuggestionList
        id={listId}
        hidden={!open}
        hits={hits}
        active={active}
        choose={search.choose}
        all={search.showAll}
        total={search.total}
      />
    </search>
  );
}

function useSearchBox(asked: string) {
  const navigate = useNavigate();
  const path = useScopedPath();
  const { typed, settled, composing, setTyped, handlers } = useTypedText(asked);
  const [focused, setFocused] = useState(false);
  const [active, setActive] = useState(-1);
  const { data, stale } = useQuery(SuggestionsDocument, focused && settled !== '' ? { text: settled } : null);
  const hits: readonly HitFragment[] = settled === '' || stale ? [] : groupByKind(data?.search.edges ?? []);
  const leave = () => {
    setActive(-1);
    setFocused(false);
  };
  const choose = (hit: HitFragment) => {
    leave();
    setTyped('');
    void navigate(path(...hitPath(hit)));
  };
  const showAll = () => {
    const words = typed.trim();
    if (words === '') return;
    leave();
    void navigate(path('/search', { q: words }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (composing || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && focused) {
      event.preventDefault();
      leave();
    } else if (event.key === 'Enter') {
      const hit = hits[active];
      if (hit) choose(hit);
      else showAll();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setFocused(true);
      if (hits.length > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : hits.length)) % hits.length);
    }
  };
  return {
    typed,
    hits,
    active,
    total: data?.search.totalCount ?? 0,
    open: focused && settled !== '' && hits.length > 0,
    choose,
    showAll,
    onKeyDown,
    show: () => setFocused(true),
    hide: leave,
    handlers: {
      ...handlers,
      onChange: (event: Parameters<typeof handlers.onChange>[0]) => {
        setActive(-1);
        setFocused(true);
        handlers.onChange(event);
      },
    },
  };
}

/** Brings hits of one kind together, in the order in which the kinds first occur. */
function groupByKind(hits: readonly HitFragment[]): readonly HitFragment[] {
  const groups = new Map<string, HitFragment[]>();
  for (const hit of hits) groups.set(hit.node.__typename, [...(groups.get(hit.node.__typename) ?? []), hit]);
  return [...groups.values()].flat();
}
