import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Drawing } from './Drawing.tsx';
import type { DrawnGraph } from './DrawnGraph.ts';
import { paintDrawing } from './paintDrawing.ts';
import { fonts, palettes } from './palettes.ts';
import { heightOf, lengths, width } from './placeNodes.ts';

/** A drawing to be saved: the whole graph, and what it says of itself below. */
export interface SavedDrawing {
  readonly graph: DrawnGraph;
  readonly notes: readonly string[];
}

const lineHeight = 20;
/** Browsers draw no canvas with a longer side. */
const longestSide = 16_000;
const namespace = 'http://www.w3.org/2000/svg';

/** Saves the drawing as a file of SVG that needs nothing outside itself. */
export function saveSvg(saved: SavedDrawing): void {
  const text = new XMLSerializer().serializeToString(renderDrawing(saved));
  saveFile(new Blob([text], { type: 'image/svg+xml' }), 'obligraph.svg');
}

/** Saves the drawing as PNG at twice its size, or as large as can be. */
export async function savePng(saved: SavedDrawing): Promise<void> {
  const svg = renderDrawing(saved);
  // The fonts that the page brings with it come in slices, each when its characters are first drawn.
  await document.fonts.load('13px "Noto Sans SC"', svg.textContent ?? '');
  const blob = await paintDrawing(svg, Math.min(2, longestSide / Number(svg.getAttribute('height'))));
  if (blob) saveFile(blob, 'obligraph.png');
}

/** Draws it aside, in light colours. */
function renderDrawing({ graph, notes }: SavedDrawing): SVGSVGElement {
  const palette = palettes.light;
  const top = heightOf(graph.places) + lineHeight;
  const height = top + notes.length * lineHeight + lengths.margin;
  const svg = document.createElementNS(namespace, 'svg');
  for (const [name, value] of [
    ['width', width],
    ['height', height],
    ['viewBox', `0 0 ${width} ${height}`],
  ])
    svg.setAttribute(String(name), String(value));
  const root = createRoot(svg);
  flushSync(() =>
    root.render(
      <>
        <rect width={width} height={height} fill={palette.paper} />
        <Drawing graph={graph} palette={palette} selection={null} />
        <g fontFamily={fonts} fontSize="12" fill={palette.quiet}>
          {notes.map((note, index) => (
            <text key={note} x={lengths.margin} y={top + index * lineHeight}>
              {note}
            </text>
          ))}
        </g>
      </>,
    ),
  );
  return svg;
}

function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
