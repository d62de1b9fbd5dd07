import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { ObligraphError } from '../errors.js';
import { addressGroup } from './addressGroup.js';
import { Places } from './Places.js';
import type { ServerSettings } from './ServerSettings.js';
import { whenClosed } from './whenClosed.js';

/** Seconds. */
const retryAfter = 1;

type Bounds = Pick<ServerSettings, 'maxInFlight' | 'maxInFlightPerAddress' | 'rateLimit'>;

/**
 * Bounds what the routes of a scope work on at once, in all and for one address (503 with Retry-After), and how often one address
 * may ask (429). A place is taken when the whole request is there: what is still being sent takes none.
 */
export async function addLoadShedding(fastify: FastifyInstance, bounds: Bounds): Promise<void> {
  if (bounds.rateLimit !== null) await addRateLimit(fastify, bounds.rateLimit);
  const { maxInFlight, maxInFlightPerAddress } = bounds;
  const places = new Places({ max: maxInFlight, maxEach: maxInFlightPerAddress });
  fastify.addHook('preHandler', async (request, reply) => {
    const address = addressGroup(request.ip);
    const bound = places.findBound(address);
    if (bound === 'all') throw refuse({ limit: 'inFlight', max: maxInFlight, whose: '' });
    if (bound === 'each')
      throw refuse({ limit: 'inFlightPerAddress', max: maxInFlightPerAddress, whose: ' of your address' });
    whenClosed(reply, places.take(address));
  });
}

async function addRateLimit(fastify: FastifyInstance, perMinute: number): Promise<void> {
  await fastify.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    keyGenerator: ({ ip }) => addressGroup(ip),
    errorResponseBuilder: (_request, { after }) =>
      new ObligraphError(
        'LIMIT_EXCEEDED',
        `More than ${perMinute} requests a minute came from your address: ask again in ${after}.`,
        { limit: 'rate', wanted: `at most ${perMinute} a minute` },
      ),
  });
}

interface Refusal {
  readonly limit: string;
  readonly max: number;
  readonly whose: string;
}

function refuse({ limit, max, whose }: Refusal): ObligraphError {
  return new ObligraphError(
    'UNAVAILABLE',
    `${max} requests${whose} are being answered: ask again in ${retryAfter} second.`,
    { limit, wanted: `at most ${max} at once`, retryAfter },
  );
}
