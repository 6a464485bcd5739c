import type { ApplyOutcome, Clipboard, TextHost } from '../../../shared/desk/ports.ts';

/** A host that is a string, with what was asked of it; `answer` makes it refuse. */
export interface SmallHost extends TextHost, Clipboard {
  text: string;
  /** Answers instead of writing, when given. */
  answer: ApplyOutcome | undefined;
  /** Reading or writing throws while this is true. */
  isBroken: boolean;
  readonly clipboard: string[];
  reads: number;
}

/** Starts a host that holds `text`. */
export function smallHost(text: string): SmallHost {
  const host: SmallHost = {
    text,
    answer: undefined,
    isBroken: false,
    clipboard: [],
    reads: 0,
    read: async () => {
      host.reads += 1;
      if (host.isBroken) throw new Error('not today');
      return host.text;
    },
    replace: async (span, words, { expected }) => {
      if (host.isBroken) throw new Error('not today');
      if (host.answer) return host.answer;
      if (host.text.slice(span.start, span.end) !== expected) return { kind: 'stale' };
      host.text = host.text.slice(0, span.start) + words + host.text.slice(span.end);
      return { kind: 'applied' };
    },
    copy: async (words) => {
      host.clipboard.push(words);
      return !host.isBroken;
    },
  };
  return host;
}
