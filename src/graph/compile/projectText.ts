import type { FieldSelection } from '../Selection.js';
import { asList, type Projection, plain } from './Projection.js';

type Field<Type extends FieldSelection['type']> = Extract<FieldSelection, { type: Type }>;

/** A slice of a document's text by code points; the whole text when nothing is asked. */
export function projectText({ start, end }: Field<'text'>, variable: string): Projection {
  const whole = start === 0 && end === null;
  return {
    prelude: '',
    expression: `${variable}.text`,
    decode: (value) =>
      whole
        ? value
        : Array.from(String(value))
            .slice(start, end ?? undefined)
            .join(''),
  };
}

/** A flat list `start, end, start, end …` as spans. */
export function projectSpans({ property, parts }: Field<'spans'>, variable: string): Projection {
  return {
    prelude: '',
    expression: `coalesce(${variable}.${property}, [])`,
    decode(value) {
      const offsets = asList(value);
      return Array.from({ length: offsets.length / 2 }, (_, index) =>
        Object.fromEntries(parts.map(({ key, part }) => [key, offsets[index * 2 + (part === 'start' ? 0 : 1)]])),
      );
    },
  };
}

/** How many of `total` things are not among the open spans; all of them where none are named. */
export function projectSpanCount({ total, open }: Field<'spanCount'>, variable: string): Projection {
  const all = `coalesce(${variable}.${total}, 0)`;
  return plain(open === null ? all : `${all} - size(coalesce(${variable}.${open}, [])) / 2`);
}
