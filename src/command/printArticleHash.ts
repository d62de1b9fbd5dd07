import { readFile } from 'node:fs/promises';
import { ObligraphError } from '../errors.js';
import { findArticle, hashArticle } from '../model/hashArticle.js';

/**
 * The hash `article/1` of an article of a text of a law (.md or .txt, UTF-8), as a citation in the seeds states it.
 * @throws ObligraphError NOT_FOUND for a file or an article that is not there
 */
export async function printArticleHash(file: string, article: string): Promise<string> {
  const words = findArticle(await readText(file), article);
  if (words !== null) return hashArticle(words);
  throw new ObligraphError(
    'NOT_FOUND',
    `${file} has no article ${article}: no line begins with it and a space. Write its number as printed, such as 第四十条.`,
  );
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ObligraphError(
      'NOT_FOUND',
      `${file} cannot be read (${String(error)}). Name a text of a law, .md or .txt.`,
    );
  }
}
