import neo4j, { type Config, type Driver, type Session, type SessionConfig } from 'neo4j-driver';

/** Where Neo4j is, and as whom. */
export interface ConnectionPoolOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const config: Config = {
  // What is stored as a number is a year, an offset or a count, far below 2^53; exact decimals are text.
  disableLosslessIntegers: true,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 4_000,
  maxConnectionPoolSize: 50,
  userAgent: 'obligraph',
};

/** How long the closing of a session may take before its connection counts as silent, in milliseconds. */
const patience = 250;

/**
 * The driver's connections. Some texts are never answered, nor is the reset by which the driver wants to win such a connection back: it
 * would be lost to the pool for good. The driver has no way to throw one connection away, but closing a driver closes all of its own. So
 * a driver with a silent connection is replaced: what is running on it ends in peace, then it is closed.
 */
export class ConnectionPool {
  private readonly options: ConnectionPoolOptions;
  private current: Generation;
  private readonly generations = new Set<Generation>();

  constructor(options: ConnectionPoolOptions) {
    this.options = options;
    this.current = this.begin();
  }

  /**
   * Lends a session to `work`, which calls `onSilence` when it gives up waiting; whatever becomes of it, its connection is free or thrown
   * away afterwards.
   */
  async use<Value>(
    settings: SessionConfig,
    work: (session: Session, onSilence: () => void) => Promise<Value>,
  ): Promise<Value> {
    const generation = this.current;
    generation.users++;
    const session = generation.driver.session(settings);
    try {
      return await work(session, () => this.replace(generation));
    } finally {
      // Nobody waits for the closing: the answer is there.
      void this.release(generation, session);
    }
  }

  /** The driver that opens new sessions. */
  get driver(): Driver {
    return this.current.driver;
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await Promise.all([...this.generations].map(({ driver }) => driver.close()));
  }

  private begin(): Generation {
    const { uri, user, password } = this.options;
    const generation = { driver: neo4j.driver(uri, neo4j.auth.basic(user, password), config), users: 0 };
    this.generations.add(generation);
    return generation;
  }

  /** No new session opens on it. */
  private replace(generation: Generation): void {
    if (generation === this.current) this.current = this.begin();
  }

  private async release(generation: Generation, session: Session): Promise<void> {
    const answered = await answersInTime(session.close());
    generation.users--;
    if (!answered) this.replace(generation);
    if (generation === this.current || generation.users > 0) return;
    this.generations.delete(generation);
    await generation.driver.close().catch(() => undefined);
  }
}

/** A driver with the number of those who use it. */
interface Generation {
  readonly driver: Driver;
  users: number;
}

async function answersInTime(closing: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
    // A process that wants to end is not kept.
    timer.unref();
  });
  const closed = closing.then(
    () => true,
    () => true,
  );
  return Promise.race([closed, silent]).finally(() => clearTimeout(timer));
}
