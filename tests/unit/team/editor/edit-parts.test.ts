import { expect, test } from 'vitest';
import { editParts } from '../../../../shared/team/editor/edit-parts.ts';
import { editorAround } from './forms-at-work.ts';

test('each field says what is asked of it, and a second entry of the same words is refused', () => {
  const { around, content, focus } = editorAround();
  const { actions, model } = editParts(around);
  const fill = (word: string, instead: string): void => {
    actions.partForm.change({ ...model()?.values, word, instead });
    actions.partForm.done();
  };
  actions.openPart('words', null);
  fill('middels', '');
  expect(model()?.problems).toEqual([{ field: 'instead', say: 'Vul hier nog iets in.' }]);
  expect(focus()).toBe('#part-instead');
  actions.partForm.change({ ...model()?.values, instead: 'met' });
  expect(model()?.problems).toEqual([]);
  fill('middels', 'met');
  expect(content().words).toMatchObject([{ word: 'middels', instead: 'met' }]);
  expect([model(), focus()]).toEqual([null, '#add-words']);
  actions.openPart('words', null);
  fill('Middels', 'door');
  expect(model()?.problems).toMatchObject([{ field: null, say: '‘Middels’ staat er al.' }]);
  fill('x'.repeat(41), 'kort');
  expect(model()?.problems).toMatchObject([{ field: 'word' }]);
  expect(content().words).toHaveLength(1);
});

test('what the decoder asks stands beside the field that it is about', () => {
  const { around } = editorAround();
  const { actions, model } = editParts(around);
  actions.openPart('elements', null);
  actions.partForm.change({ ...model()?.values, words: ['<nooit-gehoord>'] });
  actions.partForm.done();
  expect(model()?.problems).toMatchObject([{ field: 'words' }]);
  actions.openPart('readers', null);
  actions.partForm.change({ at: 'roos@school.example', who: 'student' });
  actions.partForm.done();
  expect(model()?.problems).toMatchObject([{ field: 'at' }]);
});

test('a shipped tip gets other words, and its own words back', () => {
  const { around, content, focus } = editorAround();
  const { actions, model, reword } = editParts(around);
  reword('wordings', 'directive.must/moeten');
  expect(model()).toMatchObject({ isNew: true, values: { title: 'Vragen in plaats van moeten' } });
  actions.partForm.change({ ...model()?.values, title: 'Vraag het', instead: ['je mag'], sample: 'Je moet komen.' });
  expect(model()?.previews[0]).toBe('Je mag komen.');
  actions.partForm.done();
  expect(content().wordings).toMatchObject({ 'directive.must/moeten': { title: { nl: 'Vraag het' } } });
  expect(focus()).toBe('[data-ref="rule:directive.must/moeten"] [data-does=reword]');
  reword('wordings', 'directive.must/moeten');
  expect(model()?.isNew).toBe(false);
  actions.partForm.drop();
  expect(content().wordings).toEqual({});
  reword('messagePrompts', 'reason');
  actions.partForm.change({ say: 'Waarom?', good: '' });
  actions.partForm.done();
  expect(content().messagePrompts).toMatchObject({ reason: { say: { nl: 'Waarom?' } } });
});

test('an entry is changed in its place, and taken out', () => {
  const { around, content } = editorAround({ accents: ['m1', 'm4'] });
  const { actions, model } = editParts(around);
  actions.openPart('accents', '1');
  expect(model()).toMatchObject({ isNew: false, values: { mechanism: 'm4' } });
  actions.partForm.change({ mechanism: 'm5' });
  actions.partForm.done();
  expect(content().accents).toEqual(['m1', 'm5']);
  actions.dropPart('accents', '0');
  expect(content().accents).toEqual(['m5']);
});
