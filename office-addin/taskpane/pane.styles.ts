/** The parts of the pane that no other page has; goes after `pageStyles`. */
export const paneStyles = `
  .readers { font-size: var(--text-small); }
  summary { min-block-size: 28px; cursor: pointer; color: var(--ink-soft); }
  summary:hover { color: var(--ink); }
  .readers fieldset { border: 0; margin: 8px 0; padding: 0; display: flex; flex-wrap: wrap; gap: 8px; }
  .readers legend { padding: 0 0 4px; }
  .reader, .idea { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; justify-content: space-between; margin-block: 8px; }
  .reader span, .idea span { overflow-wrap: anywhere; min-inline-size: 0; }
  select, input[type='text'] { font: inherit; color: var(--ink); background: var(--surface); border: 1px solid var(--line-strong); border-radius: 4px; min-block-size: 32px; padding-inline: 6px; max-inline-size: 100%; }
  .readers .quiet-word { display: grid; gap: 12px; justify-items: center; margin-block-start: 12px; }
  .readers .quiet-word .small { background: var(--surface); }
  .introduction .choices { display: grid; gap: 8px; justify-items: start; }
  .introduction .link { justify-self: start; }
  .settings { border-block-start: 1px solid var(--line); padding-block-start: 12px; font-size: var(--text-small); }
  .settings > * + * { margin-block-start: 16px; }
  .settings h2 { margin: 0 0 4px; font: 600 var(--text-small) / 1.4 var(--font); }
  .switch label { display: flex; gap: 8px; align-items: start; min-block-size: 24px; }
  .switch input { accent-color: var(--accent); inline-size: 18px; block-size: 18px; margin: 1px 0 0; flex: none; }
  .switch .soft { margin-inline-start: 26px; }
  .locked { padding: 8px 12px; margin-block: 6px; background: var(--sand); border-radius: var(--radius); color: var(--ink); }
  .who { list-style: none; margin: 4px 0; padding: 0; }
  .who li { display: flex; gap: 8px; align-items: center; min-block-size: 28px; }
  .who span:first-child { flex: 1; overflow-wrap: anywhere; min-inline-size: 0; }
  .who small { color: var(--ink-soft); font-size: inherit; }
  .who-form { display: grid; gap: 8px; justify-items: start; margin-block-start: 8px; }
  .who-form label { display: grid; gap: 2px; inline-size: 100%; }
  .notes:not([data-speaks]) { position: absolute; }
  .notes { display: grid; gap: 8px; }
  .note { display: grid; gap: 6px; padding: 10px 12px; background: var(--sand); border-radius: var(--radius); font-size: var(--text-small); }
  .note ul { margin: 4px 0 0; padding-inline-start: 18px; }
  @media (forced-colors: active) {
    .locked, .note { border: 1px solid CanvasText; }
  }
`;
