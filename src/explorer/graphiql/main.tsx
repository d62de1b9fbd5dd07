import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { readyQueries } from './readyQueries.ts';

const root = document.getElementById('root');
if (root) {
  const fetcher = createGraphiQLFetcher({ url: new URL('../graphql', document.baseURI).href });
  createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={readyQueries.map((query) => ({ query }))} />);
}
