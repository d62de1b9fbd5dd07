import { useParams } from 'react-router';
import { pathToId } from '../address/nodePath.ts';

/** The id of the node whose page this is, from the address `/word/…`. */
export function useFactId(word: string): string {
  const { '*': rest = '' } = useParams();
  return pathToId(word, rest);
}
