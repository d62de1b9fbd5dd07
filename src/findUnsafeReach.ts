import { isLoopback } from './http/isOfThisMachine.js';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What is wrong with how far a server is to reach. Off this machine what is asked must not pass in the clear, and somebody must
 * have decided that whoever reaches it may read: there are no accounts yet.
 */
export function findUnsafeReach(given: Variables): readonly string[] {
  const { HOST: host = '127.0.0.1', OBLIGRAPH_READ: read, OBLIGRAPH_TLS_CERT: cert, OBLIGRAPH_TLS_KEY: key } = given;
  const far = !isLoopback(host);
  const isSecure = cert !== undefined || given.OBLIGRAPH_TRUSTED_PROXIES !== undefined;
  const mistakes: ReadonlyArray<readonly [boolean, string]> = [
    [cert !== undefined && key === undefined, 'OBLIGRAPH_TLS_KEY is missing: wanted beside OBLIGRAPH_TLS_CERT'],
    [key !== undefined && cert === undefined, 'OBLIGRAPH_TLS_CERT is missing: wanted beside OBLIGRAPH_TLS_KEY'],
    [
      far && !isSecure,
      `HOST is “${host}”, which others reach: wanted OBLIGRAPH_TLS_CERT and OBLIGRAPH_TLS_KEY, or the proxy that has TLS in OBLIGRAPH_TRUSTED_PROXIES`,
    ],
    [
      far && read === undefined,
      `HOST is “${host}”, which others reach: wanted OBLIGRAPH_READ=open, which says that whoever reaches it may read all of it`,
    ],
    [
      read === 'members',
      'OBLIGRAPH_READ is “members”: there are no accounts yet; wanted open, or nothing and a HOST of this machine alone',
    ],
  ];
  return mistakes.flatMap(([is, sentence]) => (is ? [sentence] : []));
}
