const started = performance.now();
const { unified } = await import('unified');
const { default: retextDutch } = await import('retext-dutch');
const { MAIL } = await import('./mail.ts');
unified().use(retextDutch).parse(MAIL);
process.stdout.write(String(performance.now() - started));

export {};
