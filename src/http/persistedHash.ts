/** The hash by which a request names its operation, from `extensions` as an object or as JSON; null when it names none. */
export function persistedHash(extensions: unknown): string | null {
  const hash = Object(
    Object(typeof extensions === 'string' ? parseJson(extensions) : extensions).persistedQuery,
  ).sha256Hash;
  return typeof hash === 'string' ? hash : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
