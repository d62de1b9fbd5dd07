import { useNavigate } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useScopedPath } from '../address/useScope.ts';
import { useText } from '../language/useText.ts';
import { hitPath } from './hitPath.ts';
import { SuggestionField } from './SuggestionField.tsx';
import { useSuggestions } from './useSuggestions.ts';

/** The search of every page: a combobox whose suggestions stand in groups by kind; Enter without a choice goes to all results. */
export function SearchBox() {
  const text = useText();
  const { get } = useAddress();
  const navigate = useNavigate();
  const path = useScopedPath();
  const suggestions = useSuggestions({
    initial: get('q') ?? '',
    kinds: null,
    choose: (hit) => void navigate(path(...hitPath(hit))),
    enter: (words) => void navigate(path('/search', { q: words })),
  });
  return (
    <search className="search">
      <SuggestionField
        suggestions={suggestions}
        label={text('搜索', 'Search')}
        placeholder={text('搜索规范、义务、单位、原文…', 'Search instruments, duties, units, words…')}
        all={suggestions.showAll}
      />
    </search>
  );
}
