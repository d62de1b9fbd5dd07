import { ObligraphError } from '../errors.js';
import { tooManyObjects } from '../graph/compileSelection.js';
import type { OperationLimits } from './limits/OperationLimits.js';

/** What one answer may hold, all its root fields together, and how much of it is used. */
export class AnswerBudget {
  readonly maxObjects: number;
  private readonly maxCharacters: number;
  private readonly deadline: number;
  private objects = 0;
  private characters = 0;

  /** `deadline` in milliseconds since 1970. */
  constructor({ objects, characters }: Pick<OperationLimits, 'objects' | 'characters'>, deadline: number) {
    this.maxObjects = objects;
    this.maxCharacters = characters;
    this.deadline = deadline;
  }

  /** Objects in what was charged. */
  get used(): number {
    return this.objects;
  }

  /**
   * Counts a finished value before it is written, each object as often as it stands in the answer.
   * @throws ObligraphError LIMIT_EXCEEDED objects, characters; TIMEOUT when reading it took all the time there was
   */
  charge(value: unknown): void {
    if (Date.now() > this.deadline)
      throw new ObligraphError('TIMEOUT', 'The answer was not ready in time: ask for less, or try again.');
    this.count(value);
  }

  private count(value: unknown): void {
    if (typeof value === 'string') {
      this.characters += value.length;
      if (this.characters > this.maxCharacters) throw tooManyCharacters(this.maxCharacters);
    } else if (Array.isArray(value)) {
      for (const each of value) this.count(each);
    } else if (value !== null && typeof value === 'object') {
      if (++this.objects > this.maxObjects) throw tooManyObjects(this.maxObjects);
      for (const each of Object.values(value)) this.count(each);
    }
  }
}

function tooManyCharacters(maxCharacters: number): ObligraphError {
  return new ObligraphError(
    'LIMIT_EXCEEDED',
    `The texts of the answer have more than ${maxCharacters} characters: ask for smaller pages, or for parts of long texts.`,
    { limit: 'characters', wanted: `at most ${maxCharacters}`, received: `more than ${maxCharacters}` },
  );
}
