import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** What came back, and how long it took until the last byte was there, in milliseconds. */
export interface Timed {
  readonly text: string;
  readonly milliseconds: number;
}

/** Asks servers on loopback over connections that stay open. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  /** Sends a body by POST and reads the whole answer; anything but 200 is an error. */
  post(port: number, path: string, body: string): Promise<Timed> {
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(
        { agent: this.agent, host: '127.0.0.1', port, path, method: 'POST', headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const milliseconds = performance.now() - start;
            const text = Buffer.concat(chunks).toString('utf8');
            if (response.statusCode === 200) resolve({ text, milliseconds });
            else reject(new Error(`${response.statusCode} from ${path}: ${text.slice(0, 300)}`));
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
