import type { DrawnGraph } from './DrawnGraph.ts';
import { dashes, type Palette } from './palettes.ts';
import { lengths } from './placeNodes.ts';

/** What the lines and signs of the drawing mean, along its top. */
export function Legend({
  legend: { bases, arrow, badge },
  palette,
}: {
  readonly legend: DrawnGraph['legend'];
  readonly palette: Palette;
}) {
  return (
    <g transform={`translate(${lengths.margin} 22)`} fill={palette.quiet}>
      {bases.map(([basis, word], index) => (
        <g key={basis} transform={`translate(${index * 118} 0)`}>
          <path
            d="M0 -4H34"
            fill="none"
            stroke={palette.basis[basis]}
            strokeWidth="2"
            strokeDasharray={dashes[basis]}
          />
          <text x="42">{word}</text>
        </g>
      ))}
      <text x={bases.length * 118}>{`${arrow}　${badge}`}</text>
    </g>
  );
}
