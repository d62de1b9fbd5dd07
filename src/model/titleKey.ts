/**
 * A title or name as it is looked up: brackets 《》〈〉, quotes, width, dashes, spaces and a leading 中华人民共和国 are ignored,
 * and letters are lower case. Equal keys mean the same words, not the same work.
 */
export function toTitleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[《》〈〉“”‘’"'\s\u2010-\u2015\u2212\-|]/g, '')
    .replace(/^中华人民共和国(?=.)/, '')
    .toLowerCase();
}

/** The keys of all names of one thing, between bars, so that an exact name is found as the substring `|key|`. */
export function toNameKeys(names: readonly string[]): string {
  return `|${[...new Set(names.map(toTitleKey))].join('|')}|`;
}
