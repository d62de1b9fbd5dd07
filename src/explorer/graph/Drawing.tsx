import type { DrawnGraph } from './DrawnGraph.ts';
import { Legend } from './Legend.tsx';
import { LinkLine } from './LinkLine.tsx';
import { findLanes } from './linkCurve.ts';
import { NodeBox } from './NodeBox.tsx';
import { fonts, type Palette } from './palettes.ts';
import { lengths, xOfColumn } from './placeNodes.ts';
import { emphasisOf, type Selection } from './Selection.ts';

/** The content of the drawing: legend, heads of the columns, lines, boxes. Without a selection nothing is chosen, and nothing can be. */
export function Drawing({
  graph: { nodes, links, places, heads, legend },
  palette,
  selection,
}: {
  readonly graph: DrawnGraph;
  readonly palette: Palette;
  readonly selection: Selection | null;
}) {
  const lanes = findLanes(places.values());
  return (
    <g fontFamily={fonts} fontSize="13" fill={palette.ink}>
      <Legend legend={legend} palette={palette} />
      {heads.map((head, column) => (
        <text key={head} x={xOfColumn(column)} y={lengths.head - 20} fill={palette.quiet}>
          {head}
        </text>
      ))}
      {links.map((link, turn) => {
        const [from, to] = [places.get(link.from), places.get(link.to)];
        if (!from || !to) return null;
        const ends = [link.from, link.to];
        const emphasis = selection ? emphasisOf(selection, { id: link.id, ends }) : 'far';
        const open = selection?.openLink;
        const surroundings = { lanes, turn };
        return <LinkLine key={link.id} {...{ link, from, to, surroundings, palette, emphasis, open }} />;
      })}
      {nodes.map((node) => {
        const place = places.get(node.id);
        const isChosen = node.id === selection?.node?.id;
        return (
          place && <NodeBox key={node.id} {...{ node, place, palette, isChosen }} choose={selection?.chooseNode} />
        );
      })}
    </g>
  );
}
