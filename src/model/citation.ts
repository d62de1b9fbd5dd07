/** An article of a version of an instrument whose text is not in the repository: where it stands, and the hash of its words. */
export interface Citation {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Id of the version. */
  readonly version: string;
  /** Its number as printed: 第四十条. */
  readonly article: string;
  /** The paragraph and item meant, as one writes them: 第三款, 第二款第五项; null for the whole article. */
  readonly paragraph: string | null;
  /** The hash `article/1` of the whole article, see {@link hashArticle}. */
  readonly sha256: string;
}

const whole = '-';

/** A citation as it is stored: its parts, none of which has a space, in a row. */
export function toCitationText({ instrument, version, article, paragraph, sha256 }: Citation): string {
  return [instrument, version, article, paragraph ?? whole, sha256].join(' ');
}

/**
 * Reads a stored citation.
 * @throws TypeError for anything that {@link toCitationText} has not written
 */
export function parseCitationText(text: string): Citation {
  const [instrument, version, article, paragraph, sha256, ...others] = text.split(' ');
  if (!instrument || !version || !article || !paragraph || !sha256 || others.length > 0)
    throw new TypeError(`“${text}” is no stored citation`);
  return { instrument, version, article, paragraph: paragraph === whole ? null : paragraph, sha256 };
}
