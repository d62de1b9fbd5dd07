import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types, texts and manifest of the example client's operations, from the published schema. */
const config: CodegenConfig = {
  schema: 'schema/published/schema.graphql',
  documents: 'tests/client/*.graphql',
  generates: {
    'tests/client/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        emitLegacyCommonJSImports: false,
        importExtension: '.js',
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', Decimal: 'string' },
        useTypeImports: true,
      },
    },
  },
};

export default config;
