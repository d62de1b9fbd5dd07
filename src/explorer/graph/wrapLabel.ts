/** Marks that do not begin a line, and marks that do not end one. */
const closing = /^[，。、；：”）》】,.;:)]/;
const opening = /[“（《【(]$/;

/**
 * Breaks a label into lines of `length` Chinese characters, Latin letters and digits counting for 0.56 of one; what does
 * not fit into `most` lines ends in “…”. Numbers and Latin words stay whole where they fit; no line begins with a closing
 * mark or a space, or ends with an opening mark.
 */
export function wrapLabel(
  label: string,
  { length, most }: { readonly length: number; readonly most: number },
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of splitLabel(label, length)) {
    if (line === '' && piece === ' ') continue;
    const isFull = line !== '' && sizeOf(line) + sizeOf(piece) > length && !closing.test(piece);
    if (!isFull) {
      line += piece;
      continue;
    }
    if (lines.length === most - 1) return [...lines, `${Array.from(line).slice(0, -1).join('')}…`];
    const [carried = ''] = opening.exec(line) ?? [];
    lines.push(line.slice(0, line.length - carried.length).trimEnd());
    line = piece === ' ' ? carried : carried + piece;
  }
  return [...lines, line];
}

/** What is not to be broken: numbers and Latin words, if they fit into a line, else single characters. */
function splitLabel(label: string, length: number): readonly string[] {
  const pieces = label.match(/[0-9A-Za-z.,%-]+|./gsu) ?? [];
  return pieces.flatMap((piece) => (sizeOf(piece) > length ? Array.from(piece) : [piece]));
}

function sizeOf(text: string): number {
  return Array.from(text).reduce((sum, point) => sum + (/[ -~]/.test(point) ? 0.56 : 1), 0);
}
