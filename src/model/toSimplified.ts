import { Converter } from 'opencc-js/t2cn';

const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
const fromHongKong = Converter({ from: 'hk', to: 'cn' });

/**
 * A traditional character as the mainland writes it; any other comes back as it is. One character becomes one character, never
 * a phrase (優化 stays 优化), so that a text keeps its length. A form that is itself the traditional form of another goes on to that one
 * (麼 by way of 么 to 幺), so that all of them are found by each. Source: OpenCC, tables TWVariants, HKVariants and TSCharacters.
 */
export function toSimplified(character: string): string {
  const once = simplifyOnce(character);
  return once === character ? character : simplifyOnce(once);
}

function simplifyOnce(character: string): string {
  const simplified = fromTaiwan(character);
  return simplified === character ? fromHongKong(character) : simplified;
}
