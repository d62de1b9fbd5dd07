import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { parseSpan } from '../address/span.ts';
import { useAddress } from '../address/useAddress.ts';
import { useText } from '../language/useText.ts';
import { parseEvidenceAddress } from './evidenceAddress.ts';
import { LinkView } from './LinkView.tsx';
import { NodeView } from './NodeView.tsx';
import { WordsView } from './WordsView.tsx';

/**
 * The one drawer of the explorer, opened by the address: `evidence` shows the words of a node or link, `at` on a
 * document's page shows what rests on a span. Beside the page, not over it: the page stays usable. Esc closes.
 */
export function EvidenceDrawer() {
  const text = useText();
  const { get, set } = useAddress();
  const evidence = parseEvidenceAddress(get('evidence'));
  const document = useDocumentOfPage();
  const span = document === null ? null : parseSpan(get('at'));
  const content = evidence ? (
    'node' in evidence ? (
      <NodeView id={evidence.node} />
    ) : (
      <LinkView {...evidence} />
    )
  ) : document !== null && span ? (
    <WordsView document={document} {...span} />
  ) : null;
  const close = () => set(evidence ? { evidence: null } : { at: null });
  const back = evidence && span;
  return (
    <DrawerFrame
      title={evidence ? text('依据', 'Evidence') : text('据此文字', 'Resting on these words')}
      openKey={content && `${get('evidence') ?? ''} ${get('at') ?? ''}`}
      close={close}
      closeWord={back ? text('返回这段文字', 'Back to the words') : text('关闭', 'Close')}
    >
      {content}
    </DrawerFrame>
  );
}

function useDocumentOfPage(): string | null {
  const { pathname } = useLocation();
  const [, word, ...rest] = pathname.split('/');
  return word === 'document' ? `document:${decode(rest.join('/'))}` : null;
}

/** A path in plain text; one that cannot be decoded stays as it is, and names nothing. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

interface DrawerFrameProps {
  readonly title: string;
  /** Null while closed; another value is another content. */
  readonly openKey: string | null;
  readonly close: () => void;
  readonly closeWord: string;
  readonly children: ReactNode;
}

function DrawerFrame({ title, openKey, close, closeWord, children }: DrawerFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const open = openKey !== null;
  useEffect(() => {
    if (openKey === null) return;
    const before = window.document.activeElement;
    if (before !== null && heading.current?.closest('aside')?.contains(before) === false) opener.current = before;
    heading.current?.focus({ preventScroll: true });
  }, [openKey]);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      close();
      if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  if (!open) return null;
  return (
    <aside className="drawer" aria-label={title}>
      <header>
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <Button size="small" onClick={close}>
          {closeWord} <kbd>Esc</kbd>
        </Button>
      </header>
      <div className="drawer-body">{children}</div>
    </aside>
  );
}
