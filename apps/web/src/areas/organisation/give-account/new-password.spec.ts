import { expect, it } from '@jest/globals';
import { newPassword } from './new-password';

it('has four groups of signs that nobody confuses', () => {
  const password = newPassword((length) => crypto.getRandomValues(new Uint8Array(length)));
  expect(password).toMatch(/^([a-zA-Z2-9]{4}-){3}[a-zA-Z2-9]{4}$/);
  expect(password).not.toMatch(/[0O1lI]/);
});

it('leaves bytes aside that would make some signs likelier', () => {
  let asked = 0;
  const password = newPassword((length) => new Uint8Array(length).fill(asked++ === 0 ? 255 : 0));
  expect(asked).toBe(2);
  expect(password).toBe('aaaa-aaaa-aaaa-aaaa');
});
