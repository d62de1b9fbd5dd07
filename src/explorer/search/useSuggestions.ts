import { type KeyboardEvent, useState } from 'react';
import { useScope } from '../address/useScope.ts';
import { useQuery } from '../data/useQuery.ts';
import { type HitFragment, type Kind, SuggestionsDocument } from '../generated/graphql.ts';
import { useTypedText } from './useTypedText.ts';

/** What a field with suggestions does. */
export interface SuggestionTask {
  /** What it holds at first. */
  readonly initial: string;
  /** The kinds that are sought; null: all. */
  readonly kinds: readonly Kind[] | null;
  choose(hit: HitFragment): void;
  /** Enter without a choice: the words, and what is suggested for them. */
  enter(words: string, hits: readonly HitFragment[]): void;
}

/** The state of a field with suggestions: a combobox that is moved through by arrows, Enter and Esc. */
export type Suggestions = ReturnType<typeof useSuggestions>;

/** Seeks what is typed, in groups by kind. */
export function useSuggestions({ initial, kinds, choose, enter }: SuggestionTask) {
  const { typed, settled, composing, setTyped, handlers } = useTypedText(initial);
  const [focused, setFocused] = useState(false);
  const [active, setActive] = useState(-1);
  const { year, place: within } = useScope();
  const variables = focused && settled !== '' ? { text: settled, kinds, within, year } : null;
  const { data, stale } = useQuery(SuggestionsDocument, variables);
  const hits: readonly HitFragment[] = settled === '' || stale ? [] : groupByKind(data?.search.edges ?? []);
  const leave = () => {
    setActive(-1);
    setFocused(false);
  };
  const take = (hit: HitFragment) => {
    leave();
    setTyped('');
    choose(hit);
  };
  const showAll = () => {
    const words = typed.trim();
    if (words === '') return;
    leave();
    enter(words, hits);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (composing || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && focused) {
      event.preventDefault();
      leave();
    } else if (event.key === 'Enter') {
      const hit = hits[active];
      if (hit) take(hit);
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
    /** What was typed has been sought, and nothing has it. */
    nothing: focused && settled !== '' && !stale && data?.search.edges.length === 0,
    choose: take,
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
