import { setTimeout as sleep } from 'node:timers/promises';
import { ObligraphError } from '../errors.js';
import { endOrphan } from './endOrphan.js';
import { logFileOf } from './folder.js';
import type { LaunchedServer } from './launchServer.js';
import type { Environment } from './runProgram.js';
import { type StartServerOptions, startServer } from './startServer.js';

const mostFailures = 5;
/** One that ends sooner after its start has not been started with success. */
const steadyMilliseconds = 5_000;
const firstPauseMilliseconds = 1_000;

/** How a private Neo4j is, and how often it was started again. */
export interface Neo4jState {
  readonly status: 'RUNNING' | 'RESTARTING' | 'FAILED';
  readonly restarts: number;
}

/** What a {@link Supervisor} works with. */
export interface SupervisorOptions {
  readonly start: Omit<StartServerOptions, 'port' | 'signal'>;
  /** The variables to look for processes with. */
  readonly environment: Environment;
  readonly onProgress: (message: string) => void;
}

/**
 * Keeps a Neo4j running: one that ends by itself is started again at its address, at once and then after 1, 2, 4 and 8 s.
 * After five starts in a row without success it gives up.
 */
export class Supervisor {
  /** Resolves with the reason if it gives up; never otherwise. */
  readonly failed: Promise<ObligraphError>;
  private readonly options: SupervisorOptions;
  private readonly stopping: AbortController;
  private readonly watching: Promise<void>;
  private server: LaunchedServer;
  private current: Neo4jState = { status: 'RUNNING', restarts: 0 };
  private giveUp: (reason: ObligraphError) => void = () => undefined;

  private constructor(server: LaunchedServer, stopping: AbortController, options: SupervisorOptions) {
    this.server = server;
    this.stopping = stopping;
    this.options = options;
    this.failed = new Promise((resolve) => {
      this.giveUp = resolve;
    });
    this.watching = this.watch();
  }

  /** Starts Neo4j on a free port; resolves when it answers. @throws ObligraphError as {@link startServer} does */
  static async start(options: SupervisorOptions): Promise<Supervisor> {
    const stopping = new AbortController();
    const server = await startServer({ ...options.start, signal: stopping.signal });
    return new Supervisor(server, stopping, options);
  }

  /** `bolt://127.0.0.1:PORT`, the same for as long as it is kept running. */
  get uri(): string {
    return this.server.uri;
  }

  /** How it is at this moment. */
  get state(): Neo4jState {
    return this.current;
  }

  /** Ends Neo4j for good; resolves when no process is left. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.server.stop();
    await this.watching;
  }

  private async watch(): Promise<void> {
    let failures = 0;
    while (this.current.status === 'RUNNING') {
      const began = Date.now();
      const code = await this.server.ended;
      if (this.stopping.signal.aborted) return;
      this.options.onProgress(`Neo4j ended by itself (${code ?? 'killed'}): starting it again.`);
      failures = Date.now() - began < steadyMilliseconds ? failures + 1 : 0;
      failures = await this.restart(failures);
    }
  }

  /** Tries until it runs, it is to stop, or it has failed too often; returns the failures in a row so far. */
  private async restart(before: number): Promise<number> {
    const { restarts } = this.current;
    this.current = { status: 'RESTARTING', restarts };
    for (let failures = before; ; failures += 1) {
      if (failures >= mostFailures) {
        this.current = { status: 'FAILED', restarts };
        this.giveUp(this.explainGivingUp());
        return failures;
      }
      if (await this.tryAgain(failures)) {
        this.current = { status: 'RUNNING', restarts: restarts + 1 };
        this.options.onProgress(`Neo4j answers again on ${this.uri}.`);
        return failures;
      }
      if (this.stopping.signal.aborted) return failures;
    }
  }

  /** Waits its time and starts Neo4j where it was. */
  private async tryAgain(failures: number): Promise<boolean> {
    const { start, environment, onProgress } = this.options;
    const { signal } = this.stopping;
    try {
      if (failures > 0) await sleep(firstPauseMilliseconds * 2 ** (failures - 1), null, { signal });
      await endOrphan(start.home, environment);
      this.server = await startServer({ ...start, signal, port: Number(new URL(this.uri).port) });
      // Whoever stopped it meanwhile has ended the one before.
      if (signal.aborted) await this.server.stop();
      return true;
    } catch (error) {
      if (!signal.aborted) onProgress(`Start ${failures + 1} of ${mostFailures} failed: ${describe(error)}`);
      return false;
    }
  }

  private explainGivingUp(): ObligraphError {
    const log = logFileOf(this.options.start.home);
    return new ObligraphError(
      'UNAVAILABLE',
      `Neo4j ended ${mostFailures} times in a row and is not started again: read ${log} and ${log}.1 to .5, mend what they name and start obligraph again; what was committed is safe.`,
    );
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
