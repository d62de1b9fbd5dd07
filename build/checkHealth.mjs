// Ends with 0 if the server on this machine lives (/health), else with 1. Reads the settings that the server reads.
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';

const { PORT = '4000', OBLIGRAPH_TLS_CERT, OBLIGRAPH_BASE_PATH = '' } = process.env;
const request = OBLIGRAPH_TLS_CERT ? requestSecure : requestPlain;

// Loopback: there is nobody between us whom the certificate would have to exclude.
request(
  {
    host: '127.0.0.1',
    port: PORT,
    path: `${OBLIGRAPH_BASE_PATH.replace(/\/$/, '')}/health`,
    timeout: 3_000,
    rejectUnauthorized: false,
  },
  (response) => process.exit(response.statusCode === 200 ? 0 : 1),
)
  .on('timeout', () => process.exit(1))
  .on('error', () => process.exit(1))
  .end();
