import type { DrawnGraph, DrawnLink, DrawnNode } from './DrawnGraph.ts';
import { Legend } from './Legend.tsx';
import { findLanes, linkCurve, type Surroundings } from './linkCurve.ts';
import { dashes, fonts, type Palette } from './palettes.ts';
import { lengths, type Place, xOfColumn } from './placeNodes.ts';

/** The content of the drawing: legend, heads of the columns, lines, boxes. What is pressed is told to the caller. */
export function Drawing({
  graph: { nodes, links, places, heads, legend },
  palette,
  node,
  link,
  onNode,
  onLink,
}: {
  readonly graph: DrawnGraph;
  readonly palette: Palette;
  /** The chosen node and the chosen link. */
  readonly node: string | null;
  readonly link: string | null;
  readonly onNode?: (id: string) => void;
  readonly onLink?: (id: string) => void;
}) {
  const lanes = findLanes(places.values());
  return (
    <g fontFamily={fonts} fontSize="13" fill={palette.ink}>
      <Legend legend={legend} palette={palette} />
      {heads.map((head, column) => (
        <text key={head} x={xOfColumn(column)} y={lengths.head - 14} fill={palette.quiet}>
          {head}
        </text>
      ))}
      {links.map((each, turn) => {
        const [from, to] = [places.get(each.from), places.get(each.to)];
        const on = each.id === link ? 'chosen' : each.from === node || each.to === node ? 'near' : 'far';
        return (
          from &&
          to && (
            <Line
              key={each.id}
              link={each}
              ends={[from, to]}
              surroundings={{ lanes, turn }}
              {...{ palette, on, onLink }}
            />
          )
        );
      })}
      {nodes.map((each) => {
        const place = places.get(each.id);
        return place && <Box key={each.id} node={each} on={each.id === node} {...{ place, palette, onNode }} />;
      })}
    </g>
  );
}

function Line({
  link: { id, basis, sentence },
  ends: [from, to],
  surroundings,
  palette,
  on,
  onLink,
}: {
  readonly link: DrawnLink;
  readonly ends: readonly [Place, Place];
  readonly surroundings: Surroundings;
  readonly palette: Palette;
  readonly on: 'chosen' | 'near' | 'far';
  readonly onLink: ((id: string) => void) | undefined;
}) {
  const { line, head } = linkCurve(from, to, surroundings);
  const colour = palette.basis[basis];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the drawing does the same by keyboard
    <g className="graph-link" onClick={() => onLink?.(id)} cursor="pointer" data-link={id}>
      <title>{sentence}</title>
      <path d={line} fill="none" stroke={palette.paper} strokeOpacity="0" strokeWidth="11" />
      <path
        d={line}
        fill="none"
        stroke={colour}
        strokeWidth={on === 'chosen' ? 3.5 : on === 'near' ? 2 : 1.2}
        strokeOpacity={on === 'far' ? 0.7 : 1}
        strokeDasharray={dashes[basis]}
      />
      <path d={head} fill={colour} />
    </g>
  );
}

function Box({
  node: { id, label, isEnd, badge },
  place: { x, y, height, lines },
  palette,
  on,
  onNode,
}: {
  readonly node: DrawnNode;
  readonly place: Place;
  readonly palette: Palette;
  readonly on: boolean;
  readonly onNode: ((id: string) => void) | undefined;
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the drawing does the same by keyboard
    <g transform={`translate(${x} ${y})`} onClick={() => onNode?.(id)} cursor="pointer" data-node={id}>
      <title>{label}</title>
      <rect
        width={lengths.node}
        height={height}
        rx="4"
        fill={on ? palette.boxOn : palette.box}
        stroke={on || isEnd ? palette.accent : palette.rule}
        strokeWidth={on ? 2.5 : isEnd ? 1.5 : 1}
      />
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a label never move
        <text key={index} x="8" y={lengths.padding + 13 + index * lengths.line}>
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
