/** The longest text of a cell. Source: Excel specifications and limits, Microsoft. */
const longestCell = 32_767;

/**
 * A text as a cell of XLSX holds it: a character that XML does not allow is written `_xHHHH_`, and so is the “_” of a text that
 * looks like that. What is too long for a cell is cut, and says so. Source: ECMA-376 part 1, section 22.9.2.19 (ST_Xstring).
 */
export function toSheetText(text: string): string {
  const note = ` … [cut: ${text.length} characters; CSV and JSON lines have them all]`;
  const fitting = text.length > longestCell ? `${text.slice(0, longestCell - note.length)}${note}` : text;
  return fitting
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase()}_`);
}

/** A text as a cell of CSV: what a spreadsheet could take for a formula in full-width characters stands behind an apostrophe too. */
export function toCsvText(text: string): string {
  return /^[＝＋－＠]/.test(text) ? `'${text}` : text;
}
