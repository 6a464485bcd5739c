import { html, type TemplateResult } from 'lit/html.js';
import type { DeskItem } from '../desk/desk-item.ts';
import type { SentencePair } from '../desk/rewritten-sentence.ts';
import { changedWords } from './changed-words.ts';

/** A rewrite as a whole sentence, with what changes in bold. */
export function rewrittenView({ before, after }: SentencePair): TemplateResult {
  return html`${changedWords(before, after).map(({ text, isChanged }) => (isChanged ? html`<b>${text}</b>` : text))}`;
}

/** The sentence as it was written, with the found words underlined in the line of their level. */
export function quotedView({ finding, sentence }: DeskItem): TemplateResult {
  const start = finding.start - finding.sentence.start;
  const end = finding.end - finding.sentence.start;
  return html`${sentence.slice(0, start)}<span class="found ${finding.level}">${sentence.slice(start, end)}</span
    >${sentence.slice(end)}`;
}
