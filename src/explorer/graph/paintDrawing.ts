import { fonts } from './palettes.ts';

/** What the elements within another take from it. */
interface Inherited {
  readonly fill: string;
  readonly fontSize: number;
}

/**
 * Paints an SVG of groups, boxes, lines and texts, as Drawing makes them, with the fonts of the page: an image of the SVG
 * would have those of the system only. Gives a PNG, or null where the browser cannot.
 */
export async function paintDrawing(svg: SVGSVGElement, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(Number(svg.getAttribute('width')) * scale);
  canvas.height = Math.round(Number(svg.getAttribute('height')) * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  for (const child of svg.children) paint(context, child, { fill: 'black', fontSize: 13 });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function paint(context: CanvasRenderingContext2D, element: Element, inherited: Inherited): void {
  const own = {
    fill: element.getAttribute('fill') ?? inherited.fill,
    fontSize: numberOf(element, 'font-size') ?? inherited.fontSize,
  };
  context.save();
  const [, x = '0', y = '0'] = /^translate\((\S+) (\S+)\)$/.exec(element.getAttribute('transform') ?? '') ?? [];
  context.translate(Number(x), Number(y));
  if (element.tagName === 'g') for (const child of element.children) paint(context, child, own);
  else if (element.tagName === 'text') paintText(context, element, own);
  else if (element.tagName !== 'title') paintShape(context, element, own);
  context.restore();
}

function paintText(context: CanvasRenderingContext2D, element: Element, { fill, fontSize }: Inherited): void {
  context.font = `${fontSize}px ${fonts}`;
  context.textAlign = element.getAttribute('text-anchor') === 'middle' ? 'center' : 'left';
  context.fillStyle = fill;
  context.fillText(element.textContent ?? '', numberOf(element, 'x') ?? 0, numberOf(element, 'y') ?? 0);
}

function paintShape(context: CanvasRenderingContext2D, element: Element, { fill }: Inherited): void {
  const shape = new Path2D(element.getAttribute('d') ?? undefined);
  if (element.tagName === 'rect') {
    const [width = 0, height = 0] = [numberOf(element, 'width'), numberOf(element, 'height')].map((each) => each ?? 0);
    shape.roundRect(0, 0, width, height, numberOf(element, 'rx') ?? 0);
  }
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill(shape);
  }
  const stroke = element.getAttribute('stroke');
  if (stroke === null) return;
  context.strokeStyle = stroke;
  context.globalAlpha = numberOf(element, 'stroke-opacity') ?? 1;
  context.lineWidth = numberOf(element, 'stroke-width') ?? 1;
  context.setLineDash((element.getAttribute('stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number));
  context.stroke(shape);
}

function numberOf(element: Element, name: string): number | null {
  const value = element.getAttribute(name);
  return value === null ? null : Number(value);
}
