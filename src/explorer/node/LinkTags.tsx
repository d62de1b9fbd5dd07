import type { LinkReferenceFragment } from '../generated/graphql.ts';
import { useTerm } from '../language/useText.ts';

/** In what role or manner a link joins its ends, where it says so. */
export function LinkTags({
  link: { role, manner },
}: {
  readonly link: Pick<LinkReferenceFragment, 'role' | 'manner'>;
}) {
  const term = useTerm();
  return (
    <>
      {role && <span className="tag">{term('Role', role)}</span>}
      {manner && <span className="tag">{term('Manner', manner)}</span>}
    </>
  );
}
