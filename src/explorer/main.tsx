// Slices of a font: the browser fetches those whose characters it must draw and no font of the system has.
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/600.css';
import './styles/tokens.css';
import './styles/shell.css';
import './styles/text.css';
import './styles/tables.css';
import './styles/drawer.css';
import './styles/pages.css';
import './styles/search.css';
import './styles/reader.css';
import './styles/print.css';
import './styles/paper.css';
import { createRoot } from 'react-dom/client';
import { Application } from './Application.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Application />);
