import type { DrawnLink } from './DrawnGraph.ts';
import { linkCurve, type Surroundings } from './linkCurve.ts';
import { dashes, type Palette } from './palettes.ts';
import type { Place } from './placeNodes.ts';
import type { Emphasis } from './Selection.ts';

const strokeWidths: Readonly<Record<Emphasis, number>> = { chosen: 3.5, near: 2, far: 1.2 };

/** A link as a line in the style of its basis; pressed, it opens its words. */
export function LinkLine({
  link: { id, basis, sentence },
  from,
  to,
  surroundings,
  palette,
  emphasis,
  open,
}: {
  readonly link: DrawnLink;
  readonly from: Place;
  readonly to: Place;
  readonly surroundings: Surroundings;
  readonly palette: Palette;
  readonly emphasis: Emphasis;
  readonly open: ((id: string) => void) | undefined;
}) {
  const { line, head } = linkCurve(from, to, surroundings);
  const colour = palette.basis[basis];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the drawing does the same by keyboard
    <g className="graph-link" onClick={() => open?.(id)} cursor="pointer" data-link={id}>
      <title>{sentence}</title>
      <path d={line} fill="none" stroke={palette.paper} strokeOpacity="0" strokeWidth="11" />
      <path
        d={line}
        fill="none"
        stroke={colour}
        strokeWidth={strokeWidths[emphasis]}
        strokeOpacity={emphasis === 'far' ? 0.7 : 1}
        strokeDasharray={dashes[basis]}
      />
      <path d={head} fill={colour} />
    </g>
  );
}
