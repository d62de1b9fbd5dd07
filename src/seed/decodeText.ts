/** The first byte of a text that is no UTF-8. */
export interface TextFault {
  /** From 1, in lines and in characters of UTF-16. */
  readonly line: number;
  readonly column: number;
  /** From 0, in bytes. */
  readonly offset: number;
  /** As `0xD6`. */
  readonly byte: string;
}

/** Bytes as text, and where they are no UTF-8: the text holds U+FFFD there, and is of no use. A byte order mark stays. */
export function decodeText(bytes: Buffer): { readonly text: string; readonly fault: TextFault | null } {
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return { text, fault: null };
  return { text, fault: findFault(bytes, text) };
}

/** What was decoded before the first fault is what stands there: so is its length in bytes. */
function findFault(bytes: Buffer, text: string): TextFault | null {
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    const before = text.slice(0, at);
    const offset = Buffer.byteLength(before);
    // U+FFFD may be what the author wrote.
    if (bytes.subarray(offset, offset + 3).equals(Buffer.from('\uFFFD'))) continue;
    const lines = before.split('\n');
    const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase()}`;
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset, byte };
  }
  return null;
}
