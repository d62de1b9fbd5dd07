// The peers are installed by the benchmark itself (package.json beside it): `npm run check` knows their names alone.
declare module '@neo4j/graphql';
declare module 'mercurius';
