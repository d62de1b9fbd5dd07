import type { FastifyInstance } from 'fastify';
import neo4j, { type Driver } from 'neo4j-driver';

/** Where the Neo4j of the run is. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Makes the HTTP server of one contender, not listening yet. */
export type CreateContender = (connection: Connection) => Promise<FastifyInstance>;

/** A driver with the settings of the project's own, so that all contenders are alike in this. */
export function openDriver({ uri, user, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
  });
}

/** Runs a read the fastest way that the driver has; rows are the lists of their columns. */
export async function read(
  driver: Driver,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly (readonly unknown[])[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, { ...parameters });
    return records.map((record) => record.keys.map((key) => record.get(key)));
  } finally {
    session.close().catch(() => undefined);
  }
}
