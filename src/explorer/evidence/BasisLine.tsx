import type { Basis } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { BasisMark } from './BasisMark.tsx';

/** A basis with what it means here, and the note that names a missing premise. */
export function BasisLine({ basis, note }: { readonly basis: Basis; readonly note: string | null }) {
  const text = useText();
  const meanings: Readonly<Record<Basis, string>> = {
    STATED: text('下列原文直接写明', 'The words below say so'),
    INFERRED: text('原文没有写明，据下述理由推断', 'The words do not say so; inferred for the reason below'),
    EXTERNAL: text('不出自报告，出自下列外部资料', 'Not from the report: from the outside source below'),
  };
  return (
    <div className={`basis-line basis-line-${basis.toLowerCase()}`}>
      <p>
        <BasisMark basis={basis} /> <span>{meanings[basis]}</span>
      </p>
      {note && <p className="basis-note">{note}</p>}
    </div>
  );
}
