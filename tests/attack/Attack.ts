/** What came back over HTTP. */
export interface AttackAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** From sending to the last byte, in milliseconds. */
  readonly milliseconds: number;
}

/** One request of an attack, by the path below the target's address. */
export interface AttackRequest {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** How long the answer is waited for, in milliseconds; 20,000 by default. */
  readonly wait?: number;
}

/** A running server that is attacked, and how it is spoken to. */
export interface Target {
  /** Its address without a slash at the end: `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Sends one request on a connection of its own; rejects where the connection breaks or nothing comes in time. */
  send(request: AttackRequest): Promise<AttackAnswer>;
  /** Asks GraphQL by POST. */
  ask(query: string, variables?: object): Promise<AttackAnswer>;
  /** Writes bytes to a connection of its own and gives what came back until it was closed, or until `wait` milliseconds have passed. */
  sendRaw(bytes: string | Buffer, wait?: number): Promise<string>;
}

/** One attack, bounded in number and time; it leaves the server as it was. */
export interface Attack {
  /** What must hold, in a few words: the line of the report. */
  readonly name: string;
  /** What got through, as one sentence; null where the server held. */
  run(target: Target): Promise<string | null>;
}
