interface Reading {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

const readings = new Map<string, Reading>();

/**
 * Reads what a key stands for, once for all who ask while it is on its way. One who no longer waits lets go; the reading is given up
 * when all have. Rejects with the signal's reason for the one who let go.
 */
export function joinReading<Data>(
  key: string,
  read: (signal: AbortSignal) => Promise<Data>,
  signal: AbortSignal,
): Promise<Data> {
  const reading = readings.get(key) ?? startReading(key, read);
  reading.waiting += 1;
  return new Promise((resolve, reject) => {
    const letGo = (): void => {
      reading.waiting -= 1;
      if (reading.waiting === 0) giveUp(key, reading);
      reject(signal.reason);
    };
    signal.addEventListener('abort', letGo, { once: true });
    reading.answer.then(
      // A key stands for one reading and its type.
      (data) => resolve(data as Data),
      (error: unknown) => reject(error),
    );
    reading.answer.finally(() => signal.removeEventListener('abort', letGo)).catch(() => undefined);
  });
}

function startReading<Data>(key: string, read: (signal: AbortSignal) => Promise<Data>): Reading {
  const controller = new AbortController();
  const answer = read(controller.signal);
  const reading = { answer, controller, waiting: 0 };
  readings.set(key, reading);
  const forget = (): void => {
    if (readings.get(key) === reading) readings.delete(key);
  };
  answer.then(forget, forget);
  return reading;
}

function giveUp(key: string, reading: Reading): void {
  if (readings.get(key) === reading) readings.delete(key);
  reading.controller.abort();
}
