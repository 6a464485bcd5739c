const started = performance.now();
const { createReviewer } = await import('../../shared/review/create-reviewer.ts');
const { SHIPPED_RULES } = await import('../../shared/generated/rules.ts');
const { ORDINARY_SITUATION } = await import('../../shared/situation/situation.ts');
const { MAIL } = await import('./mail.ts');
createReviewer(SHIPPED_RULES).review(MAIL, ORDINARY_SITUATION);
process.stdout.write(String(performance.now() - started));

export {};
