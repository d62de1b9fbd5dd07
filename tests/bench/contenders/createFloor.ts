import Fastify from 'fastify';
import { operations } from '../operations/operations.js';
import { type CreateContender, openDriver, read } from './Contender.js';

/** The floor: hand-written Cypher, the bare driver, JSON over the same HTTP server, no GraphQL. */
export const createFloor: CreateContender = async (connection) => {
  const driver = openDriver(connection);
  const fastify = Fastify();
  for (const { name, floor } of operations) {
    fastify.post(`/${name}`, async (request) => {
      const { variables } = Object(request.body);
      const parameters = floor.parameters ? floor.parameters(variables) : variables;
      return { data: floor.toData(await read(driver, floor.text, parameters)) };
    });
  }
  fastify.post('/one', async () => ({ data: { one: (await read(driver, 'RETURN 1', {}))[0]?.[0] } }));
  return fastify;
};
