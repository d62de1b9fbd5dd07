import type { Span } from '../model/codePoints.js';
import type { Problem } from './Problem.js';
import type { SectionNode } from './parseSections.js';
import type { SourceText } from './SourceText.js';

/** What looks wrong in the numbering of a text, in reading order: the text stays as it is, but whoever annotates it must know. */
export function listWarnings(space: string, source: SourceText): readonly Problem[] {
  const told = [
    ...source.sections.flatMap((section) => (section.fault ? [{ span: section, ...tellFault(section) }] : [])),
    ...source.unplaced.map((span) => ({ span, ...tellUnplaced(source, span) })),
  ];
  return told
    .sort((one, other) => one.span.start - other.span.start)
    .map(({ span, message, cure }) => ({ file: `${space}/source.txt`, ...source.lineOf(span), message, cure }));
}

interface Told {
  readonly message: string;
  readonly cure: string;
}

function tellFault({ marker, path, fault }: SectionNode): Told {
  if (fault?.kind === 'MISTYPED')
    return { message: `“${marker}” is printed where ${fault.due} is due`, cure: `it is read as the section ${path}` };
  return {
    message: `“${marker}” follows though nothing is numbered ${fault?.due ?? ''} before it`,
    cure: 'see whether a heading without a number stands between; its text belongs to the section before',
  };
}

function tellUnplaced(source: SourceText, span: Span): Told {
  const around = source.sectionAround(span);
  return {
    message: `“${source.points.slice(span.start, span.end + 10).split('\n')[0]}” looks like a numbering and begins no section`,
    cure: around ? `its text belongs to the section ${around.path}` : 'its text stands in front of the first section',
  };
}
