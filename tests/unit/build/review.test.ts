import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '..', '..', '..', 'shared', 'build', 'review.ts');
const TEXT = 'Hoi Sem,\r\n\r\nJe moet morgen je opdracht inleveren.\r\n';

function review(
  args: readonly string[],
  input: string | Buffer,
): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 1 << 28 }, (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error });
    });
    child.stdin?.end(input);
  });
}

describe('the command line', () => {
  test('json: one object with the contract’s fields, offsets in the text as it came in', async () => {
    const { code, out } = await review(['--format', 'json'], TEXT);
    const shown = JSON.parse(out) as {
      language: string;
      elements: { present: { id: string; start: number; end: number }[] };
      findings: { start: number; end: number; rewrites: { text: string }[] }[];
    };
    expect(code).toBe(0);
    expect(shown).toMatchObject({ language: 'nl', elements: { missing: [] }, checks: [] });
    const [name] = shown.elements.present;
    expect([name?.id, TEXT.slice(name?.start, name?.end)]).toEqual(['pos.name', 'Sem']);
    expect(shown.findings.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Je moet']);
    expect(shown.findings[0]?.rewrites[0]?.text).toBe('Wil je morgen je opdracht inleveren?');
  });

  test('jsonl: a bad line is named, the others are reviewed, exit 2', async () => {
    const { code, out, error } = await review(
      ['--format', 'jsonl', '-'],
      '{"id":1,"text":"Je moet komen."}\nnee\n{"id":2}\n',
    );
    expect([code, out.trim().split('\n').length]).toEqual([2, 1]);
    expect(error).toContain('line 2: this is not JSON');
    expect(error).toContain('line 3: text is missing');
  });

  test('a byte order mark is no part of the text', async () => {
    const { out } = await review(['--format', 'json'], `\ufeffJe moet komen.`);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ start: 0, end: 7 }] });
  });

  test.each([
    [['--fail-on', 'ordinary'], 1],
    [['--fail-on', 'strong'], 0],
    [['--channel', 'note', '--fail-on', 'soft'], 0],
    [['--shout'], 2],
    [['--lang', 'fr'], 2],
    [['does-not-exist.txt'], 2],
  ])('%o: exit %i', async (args, expected) => {
    const { code, error } = await review(args, TEXT);
    expect(code).toBe(expected);
    if (expected === 2) expect(error.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['another encoding', Buffer.from('Je moet naar het caf\u00e9 komen.', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffJe moet komen.', 'utf16le')],
  ])('%s is named, not misread: exit 2', async (_, input) => {
    for (const format of ['text', 'jsonl']) {
      const { code, out, error } = await review(['--format', format], input);
      expect([code, out, error]).toEqual([2, '', 'review: - is not UTF-8 text\n']);
    }
  });

  test('ten megabytes come back', async () => {
    const { code, out } = await review(['--format', 'json'], 'Fijn dat je er was. Tot morgen.\n\n'.repeat(320_000));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ findings: [] });
  });
});
