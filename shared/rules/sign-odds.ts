/** Cells of a table of counts, two to a context; contexts that fall together share a cell. */
const CELLS = 0x200000;
const SHIFT = 12;
/** How much a context of so many signs counts: the longer, the more (PAQ1, Mahoney 2002). */
const WEIGHTS: readonly number[] = [1, 4, 9, 16];
/** What a context without counts weighs, for either side. */
const DOUBT = 0.4;
const MOST_COUNTED = 255;
/** Of what did not come so many counts are believed, and half of the rest. */
const BELIEVED = 2;
/** Nothing is certain: a sign that never came has to cost a finite number of digits. */
const LEAST = 0.0002;

/** Spreads what came before over the cells (Knuth's multiplicative hash). */
const SPREAD = 0x9e3779b1;
const STEP = 0x2545f491;

/** At hand: in the engine of an event a look among the globals takes longer than the sum itself. */
const { imul } = Math;

/**
 * Foretells the next binary choice in a row of signs from the last three, and learns from each. Whoever reads what was
 * written with it foretells the same: sums and one division of whole numbers come out alike in every engine.
 */
export class SignOdds {
  private readonly choices: number;
  private readonly tables = WEIGHTS.map(() => new Uint8Array(CELLS));
  private readonly cells = WEIGHTS.map(() => 0);
  private readonly contexts = WEIGHTS.map(() => 0);
  private readonly recent: number[] = WEIGHTS.map(() => 0);
  /** The choices made so far in the sign at hand, behind a leading one. */
  private made = 1;

  /** @param choices binary choices a sign. */
  constructor(choices: number) {
    this.choices = choices;
    this.beginSign();
  }

  /** The odds of a one, between 0 and 1. */
  ofOne(): number {
    let ones = DOUBT;
    let all = 2 * DOUBT;
    for (let order = 0; order < WEIGHTS.length; order++) {
      const table = this.tables[order] as Uint8Array;
      const cell = (imul(((this.contexts[order] as number) + this.made) | 0, SPREAD) >>> SHIFT) * 2;
      this.cells[order] = cell;
      const weight = WEIGHTS[order] as number;
      ones += weight * (table[cell + 1] as number);
      all += weight * ((table[cell] as number) + (table[cell + 1] as number));
    }
    const odds = ones / all;
    return odds < LEAST ? LEAST : odds > 1 - LEAST ? 1 - LEAST : odds;
  }

  /** Takes in which choice came, right after `ofOne` foretold it. */
  learn(choice: 0 | 1): void {
    for (let order = 0; order < WEIGHTS.length; order++) {
      const table = this.tables[order] as Uint8Array;
      const came = (this.cells[order] as number) + choice;
      const other = (this.cells[order] as number) + 1 - choice;
      if ((table[came] as number) < MOST_COUNTED) table[came] = (table[came] as number) + 1;
      const others = table[other] as number;
      if (others > BELIEVED) table[other] = BELIEVED + ((others - BELIEVED) >> 1);
    }
    this.made = this.made * 2 + choice;
    if (this.made < 1 << this.choices) return;
    this.recent.pop();
    this.recent.unshift(this.made - (1 << this.choices));
    this.made = 1;
    this.beginSign();
  }

  private beginSign(): void {
    let context = 0;
    for (let order = 0; order < WEIGHTS.length; order++) {
      this.contexts[order] = context;
      context = imul(context + (this.recent[order] as number) + 1, STEP) | 0;
    }
  }
}
