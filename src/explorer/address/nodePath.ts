/** The address of a node's page: `unit:cn-110101/justice-bureau` → `/unit/cn-110101/justice-bureau`; text is read in its document. */
export function nodePath(id: string): string {
  const { word, rest } = splitId(id);
  return `/${word}/${encodeURI(rest).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}

/** The id of the node that an address names, the inverse of {@link nodePath}. */
export function pathToId(word: string, rest: string): string {
  return `${word}:${rest}`;
}

/** The word and the rest of an id. */
export function splitId(id: string): { readonly word: string; readonly rest: string } {
  const colon = id.indexOf(':');
  return { word: id.slice(0, colon), rest: id.slice(colon + 1) };
}
