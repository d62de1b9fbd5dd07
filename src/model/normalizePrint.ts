/**
 * The printed forms of one character made one: full-width digits, commas, points and percent signs (NFKC), dashes of a range,
 * 萬 and 億, no spaces.
 * Raised digits and square units stay: ㎡ and m² are units, not m2.
 */
export function normalizePrint(text: string): string {
  return text
    .replace(/[^²³㎡㎥]+/gu, (part) => part.normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212]+|--/gu, '-')
    .replaceAll('萬', '万')
    .replaceAll('億', '亿')
    .replace(/[\s\u200b\u2060\ufeff]/gu, '');
}
