import { SETS } from './requirement-sets.ts';

/** One Outlook, with the highest set it has (Microsoft's table of requirement sets, 2026). */
interface Outlook {
  readonly id: OutlookId;
  readonly name: string;
  readonly highest: string;
  /** The version with which a set came, where an older one may still be in use. */
  readonly since?: Readonly<Record<string, string>>;
}

type OutlookId = 'classic' | 'ltsc2024' | 'ltsc2021' | 'new' | 'web' | 'mac' | 'phone';

const OUTLOOKS: readonly Outlook[] = [
  {
    id: 'classic',
    name: 'classic Windows (Microsoft 365)',
    highest: '1.16',
    since: { '1.11': '2206', '1.12': '2206', '1.14': '2404' },
  },
  { id: 'ltsc2024', name: 'classic Windows (LTSC 2024)', highest: '1.14' },
  { id: 'ltsc2021', name: 'classic Windows (LTSC 2021)', highest: '1.9' },
  { id: 'new', name: 'new Windows', highest: '1.16' },
  { id: 'web', name: 'web', highest: '1.16' },
  { id: 'mac', name: 'Mac', highest: '1.14' },
  { id: 'phone', name: 'phones', highest: '1.5' },
];

/** A part of the add-in: the set it needs, and where an Outlook differs from what its set says. */
interface Part {
  readonly name: string;
  readonly set: string;
  /** In every Outlook the same: this one has no pane beside a mail that is being written. */
  readonly differs: Partial<Readonly<Record<OutlookId, string>>>;
}

const NO_PANE = { phone: 'no' } as const;

const PARTS: readonly Part[] = [
  { name: 'pane beside a mail, *Pas aan*, *Kopieer*, *Vervang selectie*', set: SETS.pane, differs: NO_PANE },
  {
    name: 'pinned pane follows the mail',
    set: SETS.pane,
    differs: { ...NO_PANE, web: 'yes, not Outlook.com' },
  },
  {
    name: 'a reader who is added is seen at once (else at the next look)',
    set: '1.7',
    differs: NO_PANE,
  },
  { name: 'attached pictures are seen beside those in the text', set: '1.8', differs: NO_PANE },
  {
    name: 'line above a draft to a student',
    set: SETS.line,
    differs: { ...NO_PANE, mac: 'left away: it has no button there (office-js#6432)' },
  },
  { name: 'idea on send, with *Toch verzenden*', set: SETS.send, differs: { ...NO_PANE, mac: '16.65 and later' } },
  {
    name: 'button on send that opens the pane',
    set: SETS.button,
    differs: { ...NO_PANE, classic: '2412 and later', ltsc2024: 'no', mac: 'no' },
  },
  { name: 'colours of Outlook’s own theme (else those of the system)', set: '1.14', differs: NO_PANE },
];

/** The table for administrators, in Markdown: what each Outlook can do. */
export function supportTable(): string {
  const rows = PARTS.map((part) => [
    `${part.name} (${part.set})`,
    ...OUTLOOKS.map((outlook) => part.differs[outlook.id] ?? support(outlook, part.set)),
  ]);
  const lines = [['', ...OUTLOOKS.map(({ name }) => name)], ['---', ...OUTLOOKS.map(() => '---')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`.replace('|  |', '| |')).join('\n');
}

function support({ highest, since }: Outlook, set: string): string {
  if (minorOf(highest) < minorOf(set)) return 'no';
  const version = since?.[set];
  return version === undefined ? 'yes' : `${version} and later`;
}

/** 1.9 is older than 1.12. */
function minorOf(set: string): number {
  return Number(set.split('.')[1]);
}
