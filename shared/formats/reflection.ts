import * as v from 'valibot';

const line = { id: v.string(), nl: v.string(), en: v.string() };

/** The parts of `assets/reflection.yml`: what a team can talk about. */
export const REFLECTION_FILE = v.strictObject({
  topics: v.array(v.strictObject({ ...line, phase: v.picklist(['intro', 'plan', 'do', 'check', 'act']) })),
  statements: v.array(v.strictObject({ ...line, mechanisms: v.array(v.string()) })),
  cimo: v.array(v.strictObject({ ...line, part: v.picklist(['context', 'intervention', 'mechanism', 'outcome']) })),
});

export type Reflection = v.InferOutput<typeof REFLECTION_FILE>;
