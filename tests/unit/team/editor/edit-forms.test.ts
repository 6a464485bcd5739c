import { expect, test } from 'vitest';
import { SHIPPED } from '../../../../shared/generated/shipped.ts';
import { editForms } from '../../../../shared/team/editor/edit-forms.ts';
import { editorAround } from './forms-at-work.ts';

test('a tip comes in when nothing is missing, is changed, and goes', () => {
  const { around, content, focus } = editorAround();
  const { actions, models } = editForms(around);
  actions.openRule(null);
  actions.ruleForm.done();
  expect(models().rule?.problems).toHaveLength(3);
  actions.ruleForm.change({ words: ['lepeltje'], title: 'Samen', why: 'Hierom.' });
  expect(models().rule?.problems).toEqual([]);
  actions.ruleForm.done();
  expect(content().rules).toMatchObject([{ rules: [{ match: ['lepeltje'] }] }]);
  expect(focus()).toBe('#add-rule');
  actions.openRule(0);
  actions.ruleForm.drop();
  expect(content().rules).toEqual([]);
});

test('a reminder of its own, and a shipped one in other words', () => {
  const { around, content } = editorAround();
  const { actions, models, reword } = editForms(around);
  actions.openPrompt(null);
  actions.promptForm.done();
  expect(models().prompt?.problems).toEqual(['Schrijf de herinnering.']);
  actions.promptForm.change({ plain: 'Thee?' });
  actions.promptForm.done();
  const item = SHIPPED.prompts[0]?.item ?? '';
  reword(item);
  expect(models().prompt).toMatchObject({ isNew: true, isReworded: true });
  actions.promptForm.change({ plain: 'Hoe gaat het?' });
  actions.promptForm.done();
  expect(content().prompts.map(({ nl }) => nl.plain)).toEqual(['Thee?', 'Hoe gaat het?']);
  reword(item);
  expect(models().prompt).toMatchObject({ isNew: false, form: { plain: 'Hoe gaat het?' } });
  actions.promptForm.drop();
  expect(content().prompts).toHaveLength(1);
});
