import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Where the server answers, and what ends it. */
interface StartedServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Starts `obligraph serve` from the sources, in a process of its own, on a free port, with a Neo4j and data of its own. */
export async function startServer(): Promise<StartedServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'serve'], {
    env: { ...process.env, PORT: '0', OBLIGRAPH_HOME: '.obligraph/attack' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  for await (const line of createInterface(child.stdout)) {
    const address = /^GraphQL\s+(\S+)\/graphql$/.exec(line)?.[1];
    if (address !== undefined) return { address, close };
  }
  throw new Error('The server ended before it answered; its reason stands above.');
}
