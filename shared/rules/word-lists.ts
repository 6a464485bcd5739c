import { readFrontCoded } from './front-coding.ts';

/** Words that share their first letters, as they are packed: read when one of them is first asked for. */
interface Group {
  /** What its first word shares with the word before it. */
  readonly before: string;
  readonly words: string;
  readonly lists: string;
}

/** As many letters the words of a group have in common. */
const GROUP_LETTERS = 2;
/** Where a word shares fewer letters with the one before it: see `front-coding.ts`. */
const GROUP_STARTS = /(?=[AB])/;

/** The words of a book, each with the lists it stands in as they are packed. A text needs few of them: the rest stays closed. */
export class WordLists {
  private readonly closed = new Map<string, Group>();
  private readonly open = new Map<string, string>();

  /** @param lists of each word, between spaces; between groups a line end. */
  constructor(words: string, lists: string) {
    const listsOfGroups = lists.split('\n');
    let letter = '';
    words.split(GROUP_STARTS).forEach((coded, index) => {
      const isNewLetter = coded.charAt(0) === 'A';
      if (isNewLetter) letter = coded.charAt(1);
      const start = isNewLetter ? coded.slice(1, 1 + GROUP_LETTERS) : letter + coded.charAt(1);
      const before = isNewLetter ? '' : letter;
      this.closed.set(start, { before, words: coded, lists: listsOfGroups[index] ?? '' });
    });
  }

  /** The lists of a word in lower case; undefined for a word that the book does not have. */
  get(word: string): string | undefined {
    const start = word.slice(0, GROUP_LETTERS);
    const group = this.closed.get(start);
    if (group !== undefined) {
      this.closed.delete(start);
      const lists = group.lists.split(' ');
      readFrontCoded(group.words, group.before).forEach((each, index) => this.open.set(each, lists[index] ?? ''));
    }
    return this.open.get(word);
  }
}

/** Joins the lists of sorted words as `WordLists` takes them apart. */
export function joinLists(words: readonly string[], lists: readonly string[]): string {
  return lists.map((list, index) => (index === 0 ? '' : separator(words, index)) + list).join('');
}

function separator(words: readonly string[], index: number): string {
  const [before = '', word = ''] = words.slice(index - 1, index + 1);
  return before.slice(0, GROUP_LETTERS) === word.slice(0, GROUP_LETTERS) && word.length >= GROUP_LETTERS ? ' ' : '\n';
}
