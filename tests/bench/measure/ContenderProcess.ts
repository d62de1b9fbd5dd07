import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../contenders/Contender.js';
import type { ContenderName } from '../contenders/names.js';
import type { Question, Reply } from '../contenders/serveContender.js';

const program = fileURLToPath(new URL('../contenders/serveContender.js', import.meta.url));

/** One contender in a process of its own, so that its CPU time is its own. */
export class ContenderProcess {
  readonly name: ContenderName;
  readonly port: number;
  private readonly child: ChildProcess;

  private constructor(name: ContenderName, port: number, child: ChildProcess) {
    this.name = name;
    this.port = port;
    this.child = child;
  }

  /** Starts it; resolves when it listens. */
  static async start(
    name: ContenderName,
    { uri, user, password }: Connection,
    flags: readonly string[] = [],
  ): Promise<ContenderProcess> {
    const child = fork(program, [name, JSON.stringify({ uri, user, password })], {
      env: { ...process.env, NODE_ENV: 'production' },
      execArgv: [...flags],
    });
    const [{ port }] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [{}])]);
    if (typeof port !== 'number') throw new Error(`${name} did not start`);
    return new ContenderProcess(name, port, child);
  }

  /** Asks the process about itself. */
  async ask(question: Question): Promise<Required<Reply>> {
    const reply = once(this.child, 'message');
    this.child.send(question);
    const [answer] = await reply;
    if (answer.error) throw new Error(`${this.name}: ${answer.error}`);
    return answer;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}
