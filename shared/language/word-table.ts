import { hashWord } from './token.ts';
import type { Token } from './token.ts';

interface Entry<T> {
  readonly hash: number;
  readonly word: string;
  readonly value: T;
  /** The next word on the shelf. */
  readonly next: Entry<T> | undefined;
}

/**
 * Words with what belongs to each. A token is looked up by the hash it has, letter by letter: no string is made of it, as
 * a Map would need.
 */
export class WordTable<T> {
  /** Words by the last bits of their hash: most shelves hold one word or none. */
  private readonly shelves: (Entry<T> | undefined)[];

  /** @param size about how many words there will be. */
  constructor(size: number) {
    let count = 16;
    while (count < size) count *= 2;
    this.shelves = new Array<undefined>(count).fill(undefined);
  }

  /** Adds a word in lower case that is not there yet. */
  add(word: string, value: T): void {
    const hash = hashWord(word);
    const at = hash & (this.shelves.length - 1);
    this.shelves[at] = { hash, word, value, next: this.shelves[at] };
  }

  /** What belongs to the word that the token is. */
  get(token: Token): T | undefined {
    const { hash } = token;
    for (let entry = this.shelves[hash & (this.shelves.length - 1)]; entry !== undefined; entry = entry.next) {
      if (entry.hash === hash && token.is(entry.word)) return entry.value;
    }
    return undefined;
  }

  /** What belongs to a word in lower case. */
  find(word: string): T | undefined {
    const hash = hashWord(word);
    for (let entry = this.shelves[hash & (this.shelves.length - 1)]; entry !== undefined; entry = entry.next) {
      if (entry.word === word) return entry.value;
    }
    return undefined;
  }
}
