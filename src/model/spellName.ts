import { pinyin } from 'pinyin-pro';

/** The longest spelling that is kept or asked, in letters. */
export const longestSpelling = 64;

/**
 * The pinyin of a name without tones, a syllable for each of its folded characters (ü is v); what is no Chinese character stands
 * for itself. Readings follow the words around a character: 重庆 is chongqing.
 */
export function spellName(characters: readonly string[]): readonly string[] {
  const syllables = pinyin(characters.join(''), { toneType: 'none', type: 'array', v: true });
  return syllables.length === characters.length ? syllables : characters;
}

/** What may be typed for a name: its pinyin and its initials, from any of its syllables on. */
export function listSpellings(characters: readonly string[]): readonly string[] {
  const syllables = spellName(characters);
  const initials = syllables.map((syllable) => syllable.slice(0, 1));
  return syllables.flatMap((_, first) =>
    [syllables, initials].map((letters) => letters.slice(first).join('').slice(0, longestSpelling)),
  );
}
