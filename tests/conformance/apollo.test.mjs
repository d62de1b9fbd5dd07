// Apollo's own suite for integrations, on the host that serves GraphQL: its headers, its gate, its errors.
import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { addGate } from '../../dist/http/addGate.js';
import { createHost } from '../../dist/http/createHost.js';
import { defaultSettings } from '../../dist/http/ServerSettings.js';

defineIntegrationTestSuite(async (config, options) => {
  const fastify = await createHost({ logLevel: 'silent', settings: defaultSettings });
  const server = new ApolloServer({
    ...config,
    plugins: [...(config.plugins ?? []), fastifyApolloDrainPlugin(fastify)],
  });
  await server.start();
  await fastify.register(async (api) => {
    await addGate(api, defaultSettings);
    api.route({
      url: '/',
      method: ['GET', 'POST', 'OPTIONS'],
      handler: fastifyApolloHandler(server, { context: options?.context }),
    });
  });
  const url = await fastify.listen({ host: '127.0.0.1', port: 0 });
  return { server, url };
});
