/** Marks that do not begin a line. */
const closing = /^[，。、；：”）》】,.;:)]/;

/**
 * Breaks a label into lines of `length` Chinese characters, Latin letters and digits counting for 0.56 of one; what does
 * not fit into `most` lines ends in “…”. Numbers and Latin words stay whole where they fit, no line begins with a closing mark.
 */
export function wrapLabel(
  label: string,
  { length, most }: { readonly length: number; readonly most: number },
): readonly string[] {
  const lines: string[] = [''];
  let used = 0;
  for (const piece of label.match(/[0-9A-Za-z.,%-]+|./gsu) ?? []) {
    for (const part of sizeOf(piece) > length ? piece : [piece]) {
      if (used > 0 && used + sizeOf(part) > length && !closing.test(part)) {
        if (lines.length === most) return [...lines.slice(0, -1), shorten(lines.at(-1) ?? '')];
        lines.push('');
        used = 0;
      }
      lines[lines.length - 1] += part;
      used += sizeOf(part);
    }
  }
  return lines;
}

function sizeOf(text: string): number {
  return Array.from(text).reduce((sum, point) => sum + (/[ -~]/.test(point) ? 0.56 : 1), 0);
}

function shorten(line: string): string {
  return `${Array.from(line).slice(0, -1).join('')}…`;
}
