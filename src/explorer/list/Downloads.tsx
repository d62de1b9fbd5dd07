import { basePath } from '../address/basePath.ts';
import { useText } from '../language/useText.ts';

const endings = ['csv', 'xlsx', 'jsonl'] as const;

/** All rows of a list under its filter as a file: as many as the list counts, whatever the page shows. */
export function Downloads({ file, filter }: { readonly file: string; readonly filter: unknown }) {
  const text = useText();
  const query = filter === null ? '' : `?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
  return (
    <p className="extent downloads">
      {text('下载全部', 'Download all')}：
      {endings.map((ending) => (
        <span key={ending}>
          {' '}
          <a href={`${basePath}export/${file}.${ending}${query}`} download>
            {ending.toUpperCase()}
          </a>
        </span>
      ))}
    </p>
  );
}
