import neo4j, { type ManagedTransaction, type SessionConfig } from 'neo4j-driver';
import { ObligraphError } from '../errors.js';
import { ConnectionPool } from './ConnectionPool.js';
import type { CypherQuery } from './CypherQuery.js';
import { isTransient, toObligraphError } from './driverError.js';

/** Where the graph is and how long a query may take. */
export interface GraphOptions {
  /** `bolt://…`, `neo4j://…`, with `+s` for encryption. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database when left out. */
  readonly database?: string | undefined;
  /** The longest a read may take, in milliseconds; 10,000 by default. */
  readonly readTimeout?: number;
  /** Called with each text that is sent: for counting and for the log. */
  readonly onQuery?: (query: { readonly name: string; readonly text: string }) => void;
}

/** What bounds the reads of one request. */
export interface ReadBounds {
  /** When all of them must have ended, in milliseconds since 1970. */
  readonly deadline?: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** Whatever reads: the graph, or the graph within bounds. */
export interface GraphReader {
  read<Value>(query: CypherQuery<Value>): Promise<Value>;
}

const writeTimeout = 600_000;
const attempts = 3;

/** The one door to Neo4j: reads on sessions that refuse writes, each with a timeout there and a deadline here. */
export class Graph implements GraphReader {
  private readonly connections: ConnectionPool;
  private readonly options: GraphOptions;
  private readonly readTimeout: number;

  private constructor(options: GraphOptions) {
    this.connections = new ConnectionPool(options);
    this.options = options;
    this.readTimeout = options.readTimeout ?? 10_000;
  }

  /** Opens the door; nothing is sent yet. */
  static open(options: GraphOptions): Graph {
    return new Graph(options);
  }

  /** The graph for one request: what it reads ends with the request. */
  within(bounds: ReadBounds): GraphReader {
    return { read: (query) => this.read(query, bounds) };
  }

  /**
   * Runs a read and reads its rows. Transient failures are tried again, within the deadline.
   * @throws ObligraphError TIMEOUT, UNAVAILABLE or LIMIT_EXCEEDED
   */
  async read<Value>(query: CypherQuery<Value>, { deadline, signal }: ReadBounds = {}): Promise<Value> {
    const end = Math.min(Date.now() + this.readTimeout, deadline ?? Number.POSITIVE_INFINITY);
    for (let attempt = 1; ; attempt++) {
      try {
        return query.decode(await this.runRead(query, end, signal));
      } catch (error) {
        const retry = attempt < attempts && isTransient(error) && Date.now() + attempt * 100 < end;
        if (!retry) throw toObligraphError(error);
        await new Promise((resolve) => setTimeout(resolve, attempt * 100));
      }
    }
  }

  private async runRead(
    query: CypherQuery<unknown>,
    end: number,
    signal: AbortSignal | undefined,
  ): Promise<readonly (readonly unknown[])[]> {
    const timeout = end - Date.now();
    if (timeout <= 0) throw tooLate();
    if (signal?.aborted) throw nobodyWaits();
    this.options.onQuery?.(query);
    return this.connections.use(this.sessionOf(neo4j.session.READ), async (session, onSilence) => {
      // Some texts are never answered, so the wait must end by a timer of our own.
      const { promise: given, cancel } = giveUp({ milliseconds: timeout + 500, signal, onSilence });
      try {
        const result = session.run(query.text, { ...query.parameters }, { timeout });
        const { records } = await Promise.race([result, given]);
        return records.map((record) => record.keys.map((key) => record.get(key)));
      } finally {
        cancel();
      }
    });
  }

  /** Runs one write transaction; it is committed when `work` resolves and rolled back when it rejects. */
  async write<Value>(work: (transaction: WriteTransaction) => Promise<Value>): Promise<Value> {
    try {
      return await this.connections.use(this.sessionOf(neo4j.session.WRITE), (session) =>
        session.executeWrite((transaction) => work(this.createWriteTransaction(transaction)), {
          timeout: writeTimeout,
        }),
      );
    } catch (error) {
      throw toObligraphError(error);
    }
  }

  private createWriteTransaction(transaction: ManagedTransaction): WriteTransaction {
    return {
      run: async (query) => {
        this.options.onQuery?.(query);
        const { records } = await transaction.run(query.text, { ...query.parameters });
        return query.decode(records.map((record) => record.keys.map((key) => record.get(key))));
      },
    };
  }

  /** Runs a schema command, which Neo4j allows in a transaction of its own only. */
  async runSchemaCommand(query: CypherQuery<unknown>): Promise<void> {
    await this.write((transaction) => transaction.run(query));
  }

  /** Resolves when Neo4j answers. @throws ObligraphError UNAVAILABLE */
  async verify(): Promise<void> {
    try {
      await this.connections.driver.verifyConnectivity({ database: this.options.database ?? '' });
    } catch (error) {
      throw toObligraphError(error);
    }
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await this.connections.close();
  }

  private sessionOf(defaultAccessMode: typeof neo4j.session.READ | typeof neo4j.session.WRITE): SessionConfig {
    const { database } = this.options;
    return { defaultAccessMode, ...(database === undefined ? {} : { database }) };
  }
}

/** What a write may do within its transaction. */
export interface WriteTransaction {
  run<Value>(query: CypherQuery<Value>): Promise<Value>;
}

function tooLate(): ObligraphError {
  return new ObligraphError('TIMEOUT', 'Neo4j did not answer in time: ask for less, or try again.');
}

function nobodyWaits(): ObligraphError {
  return new ObligraphError('UNAVAILABLE', 'The client went away: its query was ended.');
}

interface Patience {
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
  /** Called when the time is over. */
  readonly onSilence: () => void;
}

/** Rejects after a time, or as soon as nobody waits. */
function giveUp({ milliseconds, signal, onSilence }: Patience): {
  readonly promise: Promise<never>;
  readonly cancel: () => void;
} {
  let cancel: () => void = () => undefined;
  const promise = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(nobodyWaits());
    const timer = setTimeout(() => {
      onSilence();
      reject(tooLate());
    }, milliseconds);
    // A closed door answers nothing more: the wait must not keep the process.
    timer.unref();
    signal?.addEventListener('abort', onAbort);
    cancel = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  return { promise, cancel };
}
