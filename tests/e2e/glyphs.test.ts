import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer } from '../support/openExplorer.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
let characters: readonly string[];
beforeAll(async () => {
  explorer = await openExplorer();
  const files = await readdir('seeds', { recursive: true });
  const texts = files.filter((file) => /\.(yaml|txt)$/.test(file)).map((file) => readFile(join('seeds', file), 'utf8'));
  characters = [...new Set((await Promise.all(texts)).join(''))].filter((each) => !/\s/u.test(each));
});
afterAll(() => explorer.close());

/**
 * Draws each character in the fonts of the page, and tells those that look like one that no font has, or like nothing.
 * Runs in the browser.
 */
const findMissing = `async (characters) => {
  const font = '32px ' + getComputedStyle(document.body).fontFamily;
  await document.fonts.load(font, characters.join(''));
  const canvas = new OffscreenCanvas(48, 48);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const draw = (character) => {
    pen.clearRect(0, 0, 48, 48);
    pen.font = font;
    pen.fillText(character, 4, 36);
    return pen.getImageData(0, 0, 48, 48).data.join();
  };
  const [nothing, box] = [draw(' '), draw('\\u{10FFFD}')];
  return characters.filter((each) => [nothing, box].includes(draw(each)));
}`;

/** Tells the characters for which the page brings no font of its own. Runs in the browser. */
const findUnbundled = `async (characters) => {
  const missing = [];
  for (const each of characters) {
    const faces = await document.fonts.load('16px "Noto Sans SC"', each);
    if (!faces.some(({ status }) => status === 'loaded')) missing.push(each);
  }
  return missing;
}`;

describe('the fonts of the page', () => {
  it('have a glyph for every character of the seeds, and show that a character without one is found', async () => {
    const page = await explorer.open('/');
    expect(characters.length).toBeGreaterThan(800);
    const privateUse = '\u{E5C3}';
    expect(await page.evaluate(`(${findMissing})(${JSON.stringify([...characters, privateUse])})`)).toEqual([
      privateUse,
    ]);
    await page.context().close();
  });

  it('come with the page for every Chinese character of the seeds, where the system has none', async () => {
    const page = await explorer.open('/');
    const chinese = characters.filter((each) => /\p{Script=Han}/u.test(each));
    const thai = 'ก';
    expect(await page.evaluate(`(${findUnbundled})(${JSON.stringify([...chinese, thai])})`)).toEqual([thai]);
    expect(explorer.complaints).toEqual([]);
    await page.context().close();
  });
});
