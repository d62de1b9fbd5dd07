import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Date: 'string', Decimal: 'string' };

/**
 * Types of the resolvers, from the SDL: object types are finished trees, nothing below a root resolver is resolved.
 * Types and texts of the explorer's operations, from its .graphql files.
 */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.js#GraphQLContext',
        defaultMapper: '../Tree.js#Tree',
        defaultScalarType: 'string',
        emitLegacyCommonJSImports: false,
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.js',
        strictScalars: true,
        scalars,
        useIndexSignature: false,
        useTypeImports: true,
      },
    },
    'src/explorer/generated/': {
      preset: 'client',
      documents: 'src/explorer/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        emitLegacyCommonJSImports: false,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { ...scalars, ID: 'string' },
        useTypeImports: true,
      },
    },
  },
};

export default config;
