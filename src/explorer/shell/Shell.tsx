import { Outlet, ScrollRestoration } from 'react-router';
import { EvidenceDrawer } from '../evidence/EvidenceDrawer.tsx';
import { useText } from '../language/useText.ts';
import { PaperNotes } from '../paper/PaperNotes.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { ScopeLine } from './ScopeLine.tsx';

/** What every page has: header, scope, the page itself, the evidence drawer, footer. */
export function Shell() {
  const text = useText();
  return (
    <>
      <a className="skip" href="#page">
        {text('跳到正文', 'Skip to content')}
      </a>
      <Header />
      <ScopeLine />
      <div className="stage">
        <main id="page" tabIndex={-1}>
          <Outlet />
        </main>
        <EvidenceDrawer />
      </div>
      <PaperNotes />
      <Footer />
      <ScrollRestoration getKey={({ pathname }) => pathname} />
    </>
  );
}
