import { z } from 'zod';
import { fileShapes, seedFileNames } from './schemas.js';
import { verdictsShape } from './Verdict.js';

/** The JSON Schema (draft 7) of each seed file and of the verdicts on them, by the name it has in `seeds/schema`, for editors to complete and check. */
export function createJsonSchemas(): ReadonlyMap<string, string> {
  const shapes = [
    ...seedFileNames.map((name) => [name, fileShapes[name]] as const),
    ['review.yaml', verdictsShape] as const,
  ];
  return new Map(
    shapes.map(([name, shape]) => {
      const schema = z.toJSONSchema(shape, { target: 'draft-7' });
      return [name.replace(/\.yaml$/, '.json'), `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
