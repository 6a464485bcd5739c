import { expect, test } from 'vitest';
import { makeStudentKey, studentCode } from '../../../shared/crypto/student-code.ts';

test('the key cannot be read out', async () => {
  const key = await makeStudentKey();
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test('a code is the same for one name however it is written, and different for another name, system or key', async () => {
  const key = await makeStudentKey();
  const code = await studentCode(key, 'gibbon', 'Noor  Bakker');
  expect(code).toMatch(/^[0-9a-f]{32}$/);
  expect(await studentCode(key, 'gibbon', 'noor bakker')).toBe(code);
  expect(await studentCode(key, 'gibbon', 'Zoë'.normalize('NFD'))).toBe(await studentCode(key, 'gibbon', 'Zoë'));
  const others = [
    await studentCode(key, 'gibbon', 'Sem Wit'),
    await studentCode(key, 'canvas', 'Noor Bakker'),
    await studentCode(await makeStudentKey(), 'gibbon', 'Noor Bakker'),
  ];
  expect(new Set([code, ...others]).size).toBe(4);
});
