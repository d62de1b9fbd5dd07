import { z } from 'zod';
import { fileShapes, seedFileNames } from './schemas.js';

/** The JSON Schema (draft 7) of each seed file, by the name it has in `seeds/schema`, for editors to complete and check. */
export function createJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    seedFileNames.map((name) => {
      const schema = z.toJSONSchema(fileShapes[name], { target: 'draft-7' });
      return [name.replace(/\.yaml$/, '.json'), `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
