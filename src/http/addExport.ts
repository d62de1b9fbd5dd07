import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { ObligraphError } from '../errors.js';
import { createSchema } from '../graphql/createSchema.js';
import { type ExportRow, readExport } from '../graphql/readExport.js';
import type { Kind } from '../model/kind.js';
import { kindSpecs } from '../model/kindSpecs.js';
import type { GraphqlOptions } from './addGraphql.js';
import { exportFormats } from './exportFormats.js';
import { observeReads } from './observeReads.js';
import { signalOfClient } from './signalOfClient.js';

const schema = createSchema({ byResponseKey: false });
const lists = new Map(
  Object.values(kindSpecs).flatMap(
    ({ kind, plural }): Array<[string, Kind]> => (schema.getQueryType()?.getFields()[plural] ? [[plural, kind]] : []),
  ),
);

/** `/export/measures.csv?filter={…}&orderBy=[…]`: any root list whole, with filter and order as JSON of the GraphQL input. */
export function addExport(fastify: FastifyInstance, { graph, metrics, settings }: GraphqlOptions): void {
  fastify.get<{ Params: { file: string }; Querystring: { filter?: string; orderBy?: string } }>(
    '/export/:file',
    async ({ params, query }, reply) => {
      const [list = '', ending = '', ...more] = params.file.split('.');
      const format = Object.hasOwn(exportFormats, ending) ? exportFormats[ending] : undefined;
      const kind = more.length === 0 ? lists.get(list) : undefined;
      if (!kind || !format) throw notFound(params.file);
      const input = {
        filter: parseJson('filter', query.filter),
        orderBy: parseJson('orderBy', query.orderBy),
        limits: settings.limits,
      };
      const { columns, readPages } = readExport(schema, kind, input);
      const pages = readPages(
        observeReads(graph.within({ signal: signalOfClient(reply) }), {
          metrics,
          log: reply.log,
          slowQuery: settings.slowQuery,
        }),
      );
      // The first page is read before anything is sent, so that what it refuses has a status.
      const first = await pages.next();
      const rows = joinRows(first.done ? [] : first.value, pages);
      reply.type(format.type).header('content-disposition', `attachment; filename="${list}.${ending}"`);
      return reply.send(Readable.from(format.write(columns, rows)));
    },
  );
}

async function* joinRows(
  first: readonly ExportRow[],
  pages: AsyncGenerator<readonly ExportRow[]>,
): AsyncGenerator<ExportRow> {
  yield* first;
  for await (const page of pages) yield* page;
}

function parseJson(argument: string, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const wanted = 'JSON of the GraphQL input';
    throw new ObligraphError('BAD_USER_INPUT', `${argument} is no JSON: give ${wanted}.`, {
      argument,
      wanted,
      received: text.slice(0, 80),
    });
  }
}

function notFound(file: string): ObligraphError {
  const wanted = `one of ${[...lists.keys()].join(', ')} with ${Object.keys(exportFormats)
    .map((each) => `.${each}`)
    .join(', ')}`;
  return new ObligraphError('NOT_FOUND', `There is no export ${file.slice(0, 80)}: ask for ${wanted}.`, { wanted });
}
