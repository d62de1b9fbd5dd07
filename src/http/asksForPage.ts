import type { IncomingMessage } from 'node:http';

/** Whether a browser asks for a page, to be read by a person. */
export function asksForPage({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

/** A path that can be decoded: where one cannot, its percent signs stand for themselves, so that the explorer says that it names nothing. */
export function toDecodable(path: string): string {
  try {
    decodeURIComponent(path.replace(/\?.*$/s, ''));
    return path;
  } catch {
    return path.replaceAll('%', '%25');
  }
}
