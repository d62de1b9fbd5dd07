import { useText } from '../language/useText.ts';

/** On paper, where a control says nothing: what was chosen with it. */
export function PaperTag({ title, words }: { readonly title: string; readonly words: string | null | undefined }) {
  const text = useText();
  if (!words) return null;
  return (
    <span className="tag paper-only">
      {title}
      {text('：', ': ')}
      {words}
    </span>
  );
}
