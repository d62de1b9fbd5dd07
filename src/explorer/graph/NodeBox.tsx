import type { DrawnNode } from './DrawnGraph.ts';
import type { Palette } from './palettes.ts';
import { lengths, type Place } from './placeNodes.ts';

/** A node as a box with its label in lines; pressed, it is chosen. */
export function NodeBox({
  node: { id, label, isEnd, badge },
  place: { x, y, height, lines },
  palette,
  isChosen,
  choose,
}: {
  readonly node: DrawnNode;
  readonly place: Place;
  readonly palette: Palette;
  readonly isChosen: boolean;
  readonly choose: ((id: string) => void) | undefined;
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the drawing does the same by keyboard
    <g transform={`translate(${x} ${y})`} onClick={() => choose?.(id)} cursor="pointer" data-node={id}>
      <title>{label}</title>
      <rect
        width={lengths.node}
        height={height}
        rx="4"
        fill={isChosen ? palette.boxOn : palette.box}
        stroke={isChosen || isEnd ? palette.accent : palette.rule}
        strokeWidth={isChosen ? 2.5 : isEnd ? 1.5 : 1}
      />
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a label never move
        <text key={index} x="7" y={lengths.padding + 13 + index * lengths.line}>
          {line}
        </text>
      ))}
      {badge !== null && <Badge badge={badge} bottom={height} palette={palette} />}
    </g>
  );
}

function Badge({
  badge,
  bottom,
  palette,
}: {
  readonly badge: string;
  readonly bottom: number;
  readonly palette: Palette;
}) {
  const width = 8 + Array.from(badge).reduce((sum, point) => sum + (/[ -~]/.test(point) ? 6.4 : 11), 0);
  return (
    <g transform={`translate(${lengths.node - width - 6} ${bottom - 8})`} fontSize="11">
      <rect width={width} height="15" rx="7.5" fill={palette.paper} stroke={palette.rule} />
      <text x={width / 2} y="11.5" textAnchor="middle" fill={palette.quiet}>
        {badge}
      </text>
    </g>
  );
}
