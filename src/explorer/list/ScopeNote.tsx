import { useScope } from '../address/useScope.ts';
import { useText } from '../language/useText.ts';

/** Says that a list is wider than the scope, where one is chosen. */
export function ScopeNote() {
  const text = useText();
  const { year, place } = useScope();
  if (year === null && place === null) return null;
  return <p className="quiet">{text('本表不随上方的范围缩小。', 'This list is not narrowed by the scope above.')}</p>;
}
