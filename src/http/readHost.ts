import { isIP } from 'node:net';

/** A host as a client names it: `localhost:4000`, `[::1]`, `duty.example`. */
export interface Host {
  /** In small letters, an IPv6 address without brackets. */
  readonly name: string;
  readonly port: number | null;
}

/** Reads `Host`; null where it is none. Source: RFC 9110, section 7.2; names as in RFC 1123, section 2.1, and “_”. */
export function readHost(text: string): Host | null {
  const [, address, label, digits] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9_.-]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const name = (address ?? label ?? '').toLowerCase();
  const port = digits === undefined ? null : Number(digits);
  if (name === '' || (port ?? 0) > 65_535) return null;
  return address !== undefined && isIP(name) === 0 ? null : { name, port };
}
