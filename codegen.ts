import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the resolvers, from the SDL. Object types are finished trees: nothing below a root resolver is resolved. */
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
        scalars: { Date: 'string', Decimal: 'string' },
        useIndexSignature: false,
        useTypeImports: true,
      },
    },
  },
};

export default config;
