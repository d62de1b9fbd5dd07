import type { ReactNode } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { basePath } from './address/basePath.ts';
import { AuditPage } from './audit/AuditPage.tsx';
import { FindingList } from './audit/FindingList.tsx';
import { Loading } from './condition/Loading.tsx';
import { EquationList } from './equation/EquationList.tsx';
import { EquationPage } from './equation/EquationPage.tsx';
import { OfId } from './fact/OfId.tsx';
import { OtherPage } from './fact/OtherPage.tsx';
import { HomePage } from './home/HomePage.tsx';
import { InstrumentPage } from './instrument/InstrumentPage.tsx';
import { LanguageProvider } from './language/LanguageProvider.tsx';
import { InstrumentList } from './list/InstrumentList.tsx';
import { MeasureList } from './list/MeasureList.tsx';
import { ObligationList } from './list/ObligationList.tsx';
import { OutcomeList } from './list/OutcomeList.tsx';
import { PlanList } from './list/PlanList.tsx';
import { ShortcomingList } from './list/ShortcomingList.tsx';
import { UnitList } from './list/UnitList.tsx';
import { MeasurePage } from './measure/MeasurePage.tsx';
import { ObligationPage } from './obligation/ObligationPage.tsx';
import { OutcomePage } from './outcome/OutcomePage.tsx';
import { PlanPage } from './plan/PlanPage.tsx';
import { ReaderPage } from './reader/ReaderPage.tsx';
import { ReportIndex } from './reader/ReportIndex.tsx';
import { SearchPage } from './search/SearchPage.tsx';
import { NoPage } from './shell/NoPage.tsx';
import { PageFailure } from './shell/PageFailure.tsx';
import { Shell } from './shell/Shell.tsx';
import { Theme } from './shell/Theme.tsx';
import { ShortcomingPage } from './shortcoming/ShortcomingPage.tsx';
import { UnitPage } from './unit/UnitPage.tsx';

/** The page of a node by the word of its kind. */
const factPages: Readonly<Record<string, ReactNode>> = {
  document: <ReaderPage />,
  instrument: <InstrumentPage />,
  unit: <UnitPage />,
  obligation: <ObligationPage />,
  measure: <MeasurePage />,
  outcome: <OutcomePage />,
  equation: <EquationPage />,
  shortcoming: <ShortcomingPage />,
  plan: <PlanPage />,
  ...Object.fromEntries(
    ['provision', 'version', 'jurisdiction', 'section', 'passage'].map((word) => [
      word,
      <OtherPage key={word} word={word} />,
    ]),
  ),
};

const pages: RouteObject[] = [
  { index: true, element: <HomePage /> },
  { path: 'document', element: <ReportIndex /> },
  { path: 'instruments', element: <InstrumentList /> },
  { path: 'units', element: <UnitList /> },
  { path: 'obligations', element: <ObligationList /> },
  { path: 'measures', element: <MeasureList /> },
  { path: 'outcomes', element: <OutcomeList /> },
  { path: 'equations', element: <EquationList /> },
  { path: 'shortcomings', element: <ShortcomingList /> },
  { path: 'plans', element: <PlanList /> },
  ...Object.entries(factPages).map(([word, page]) => ({ path: `${word}/*`, element: <OfId word={word}>{page}</OfId> })),
  {
    // Code that only this page needs comes with it, by the router: React shows what it suspended 300 ms later at the earliest.
    path: 'graph',
    lazy: async () => ({ Component: (await import('./graph/GraphPage.tsx')).GraphPage }),
    HydrateFallback: () => <Loading rows={12} />,
  },
  { path: 'audit', element: <AuditPage /> },
  { path: 'findings', element: <FindingList /> },
  { path: 'search', element: <SearchPage /> },
  { path: '*', element: <NoPage /> },
];

const router = createBrowserRouter(
  [{ path: '/', element: <Shell />, children: [{ ErrorBoundary: PageFailure, children: pages }] }],
  // Without the slash at its end, /duty is the first page too.
  { basename: basePath.replace(/(?<=.)\/$/, '') },
);

/** The explorer: its languages, its look, its pages. */
export function Application() {
  return (
    <LanguageProvider>
      <Theme>
        <RouterProvider router={router} />
      </Theme>
    </LanguageProvider>
  );
}
