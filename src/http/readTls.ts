import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ObligraphError } from '../errors.js';

/** Paths of a certificate, with those that vouch for it after it, and of its private key, both PEM. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
}

/** What Node's TLS is made of, and how long it holds. */
export interface TlsContext {
  readonly cert: string;
  readonly key: string;
  readonly validTo: Date;
}

/**
 * Reads a certificate and its key, and checks that they fit.
 * @throws ObligraphError BAD_USER_INPUT that names the file and what is wrong with it, never what stands in it
 */
export function readTls(files: TlsFiles): TlsContext {
  const cert = readText(files.cert, 'OBLIGRAPH_TLS_CERT');
  const key = readText(files.key, 'OBLIGRAPH_TLS_KEY');
  const certificate = parse(() => new X509Certificate(cert), {
    argument: 'OBLIGRAPH_TLS_CERT',
    problem: `${files.cert} is no certificate: wanted PEM, “-----BEGIN CERTIFICATE-----”.`,
  });
  const privateKey: KeyObject = parse(() => createPrivateKey(key), {
    argument: 'OBLIGRAPH_TLS_KEY',
    problem: `${files.key} is no private key without a passphrase: wanted PEM, “-----BEGIN PRIVATE KEY-----”.`,
  });
  if (!certificate.checkPrivateKey(privateKey))
    throw refuse('OBLIGRAPH_TLS_KEY', `${files.key} is not the key of ${files.cert}: give the key it was made with.`);
  return { cert, key, validTo: new Date(certificate.validTo) };
}

function readText(path: string, argument: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw refuse(argument, `${path} cannot be read (${code}): wanted a file that this user may read.`);
  }
}

function parse<Value>(
  read: () => Value,
  { argument, problem }: { readonly argument: string; readonly problem: string },
): Value {
  try {
    return read();
  } catch {
    // The cause could quote the file.
    throw refuse(argument, problem);
  }
}

function refuse(argument: string, message: string): ObligraphError {
  return new ObligraphError('BAD_USER_INPUT', message, { argument });
}
