/** The import rules: which modules, and which files beside them, a module may import. */
const only = (name, modules, files = ['errors.ts']) => ({
  name: `${name}-imports-only`,
  comment: `src/${name} may import ${[...modules, ...files].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: {
    path: '^src/',
    pathNot: [
      ...[name, ...modules].map((module) => `^src/${module}/`),
      ...files.map((file) => `^src/${file.replace('.', '\\.')}$`),
    ].join('|'),
  },
});

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'errors-imports-nothing', severity: 'error', from: { path: '^src/errors\\.ts$' }, to: { path: '.*' } },
    only('model', []),
    only('neo4j', []),
    only('rules', ['model']),
    only('graph', ['model', 'rules']),
    only('seed', ['model', 'graph']),
    only('audit', ['model', 'rules', 'graph']),
    only('graphql', ['model', 'rules', 'graph', 'seed', 'audit']),
    only('http', ['model', 'graphql', 'graph']),
    only('explorer', []),
    only('command', ['model', 'rules', 'seed', 'graph', 'audit', 'neo4j', 'http'], ['errors.ts', 'environment.ts']),
    {
      name: 'cypher-in-graph-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(graph|neo4j)/' },
      to: { path: 'neo4j-driver' },
    },
    {
      name: 'no-development-package-at-run-time',
      comment: 'an installation without development packages must start',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'graph-knows-no-graphql',
      severity: 'error',
      from: { path: '^src/(graph|model|rules|seed)/' },
      to: { path: 'node_modules/graphql/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
