import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { basePath } from './address/basePath.ts';
import { AuditPage } from './audit/AuditPage.tsx';
import { FindingList } from './audit/FindingList.tsx';
import { Loading } from './condition/Loading.tsx';
import { EquationList } from './equation/EquationList.tsx';
import { EquationPage } from './equation/EquationPage.tsx';
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

const pages: RouteObject[] = [
  { index: true, element: <HomePage /> },
  { path: 'document', element: <ReportIndex /> },
  { path: 'document/*', element: <ReaderPage /> },
  { path: 'instruments', element: <InstrumentList /> },
  { path: 'instrument/*', element: <InstrumentPage /> },
  { path: 'units', element: <UnitList /> },
  { path: 'unit/*', element: <UnitPage /> },
  { path: 'obligations', element: <ObligationList /> },
  { path: 'obligation/*', element: <ObligationPage /> },
  { path: 'measures', element: <MeasureList /> },
  { path: 'measure/*', element: <MeasurePage /> },
  { path: 'outcomes', element: <OutcomeList /> },
  { path: 'outcome/*', element: <OutcomePage /> },
  { path: 'equations', element: <EquationList /> },
  { path: 'equation/*', element: <EquationPage /> },
  { path: 'shortcomings', element: <ShortcomingList /> },
  { path: 'shortcoming/*', element: <ShortcomingPage /> },
  { path: 'plans', element: <PlanList /> },
  { path: 'plan/*', element: <PlanPage /> },
  ...['provision', 'version', 'jurisdiction', 'section', 'passage'].map((word) => ({
    path: `${word}/*`,
    element: <OtherPage key={word} word={word} />,
  })),
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
