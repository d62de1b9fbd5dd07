/** A request target in its parts. */
export interface Target {
  /** Path and query, as the routes know them: without the base path. */
  readonly path: string;
  /** The host that a target in absolute form names: it counts, whatever the header Host says. Source: RFC 9112, section 3.2.2. */
  readonly host: string | null;
}

/**
 * Takes host and base path off a request target. A target without the base path stays as it is, so that a proxy may take it off
 * itself, and so that probes of this machine need not know it.
 */
export function splitTarget(target: string, basePath: string): Target {
  const [, host, rest] = /^https?:\/\/([^/?]*)(.*)$/i.exec(target) ?? [];
  if (host === undefined || rest === undefined) return { path: takeOff(target, basePath), host: null };
  return { path: takeOff(rest.startsWith('/') ? rest : `/${rest}`, basePath), host };
}

function takeOff(path: string, basePath: string): string {
  const rest = path.slice(basePath.length);
  if (!path.startsWith(basePath) || !/^([/?]|$)/.test(rest)) return path;
  return rest.startsWith('/') ? rest : `/${rest}`;
}
