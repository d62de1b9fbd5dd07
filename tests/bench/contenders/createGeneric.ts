import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import { type CreateContender, openDriver } from './Contender.js';

const typeDefs = `
type Measure @node { id: ID! title: String! year: Int! periodFrom: String! basis: String!
  units: [Unit!]! @relationship(type: "RESPONSIBLE_FOR", direction: IN, properties: "Responsibility")
  outcomes: [Outcome!]! @relationship(type: "YIELDS", direction: OUT)
  obligations: [Obligation!]! @relationship(type: "FULFILS", direction: OUT)
  instruments: [Instrument!]! @relationship(type: "APPLIES", direction: OUT) }
type Responsibility @relationshipProperties { role: String! }
type Unit @node { id: ID! name: String! kind: String!
  jurisdiction: [Jurisdiction!]! @relationship(type: "LOCATED_IN", direction: OUT)
  obligations: [Obligation!]! @relationship(type: "BORNE_BY", direction: IN)
  measures: [Measure!]! @relationship(type: "RESPONSIBLE_FOR", direction: OUT, properties: "Responsibility") }
type Outcome @node { id: ID! metric: String! figure: String
  measures: [Measure!]! @relationship(type: "YIELDS", direction: IN) }
type Obligation @node { id: ID! statement: String! strength: String!
  instruments: [Instrument!]! @relationship(type: "IMPOSES", direction: IN)
  provisions: [Provision!]! @relationship(type: "IMPOSES", direction: IN)
  measures: [Measure!]! @relationship(type: "FULFILS", direction: IN)
  bearers: [Unit!]! @relationship(type: "BORNE_BY", direction: OUT) }
type Provision @node { id: ID! versions: [Version!]! @relationship(type: "CONTAINS", direction: IN) }
type Version @node { id: ID! instruments: [Instrument!]! @relationship(type: "HAS_VERSION", direction: IN) }
type Instrument @node { id: ID! title: String!
  measures: [Measure!]! @relationship(type: "APPLIES", direction: IN)
  amends: [Instrument!]! @relationship(type: "AMENDS", direction: OUT)
  amendedBy: [Instrument!]! @relationship(type: "AMENDS", direction: IN) }
type Jurisdiction @node { id: ID! name: String! }
`;

/** The generic library, @neo4j/graphql, under Apollo Server on the same HTTP server. */
export const createGeneric: CreateContender = async (connection) => {
  const driver = openDriver(connection);
  const schema = await new Neo4jGraphQL({
    typeDefs,
    driver,
    features: { filters: { String: { GTE: true, LT: true } } },
  }).getSchema();
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();
  const fastify = Fastify();
  fastify.route({
    url: '/graphql',
    method: 'POST',
    handler: fastifyApolloHandler(apollo, { context: async () => ({}) }),
  });
  return fastify;
};
