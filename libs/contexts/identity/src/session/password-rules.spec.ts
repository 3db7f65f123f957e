import { describe, expect, it } from '@jest/globals';
import { refusalsOfPassword } from './password-rules.js';

const names = ['an.nguyen', 'Nguyễn Thị An'];
const codesOf = (password: string) => refusalsOfPassword(password, names, '/password').map(({ code }) => code);

describe('a password', () => {
  it.each([
    'một câu dài dễ nhớ',
    'mat khau chi de thu',
    'ruộng bậc thang tháng chín',
    'Xa8k-2mPq-Rt7v-Zw4n',
    'kJ3_vQ9-xW2bNp5L',
    '雪の降る夜に静かに歩く道',
  ])('%s is taken', (password) => expect(codesOf(password)).toEqual([]));

  it.each([
    'aaaaaaaaaaaa',
    'abababababab',
    '123456789012',
    '000000000000',
    'qwertyuiop123',
    'Matkhau@123456',
    'Mật khẩu 2026!',
    'Password123!',
    'quantri123456',
    'BangVang@2026',
    'hanoi vietnam 1010',
    '!!!!!!!!!!!!',
    'abcdefghijklmn',
  ])('%s is what everybody tries first', (password) => expect(codesOf(password)).toContain('PASSWORD_EASY_TO_GUESS'));

  it.each(['an.nguyen va con meo', 'AnNguyen va con meo', 'con mèo của nguyễn thị an'])(
    '%s holds a name of its owner, however it is written',
    (password) => expect(codesOf(password)).toEqual(['PASSWORD_HOLDS_USER_NAME']),
  );

  it('is told every fault at once', () => {
    expect(codesOf('an.nguyen')).toEqual(['PASSWORD_TOO_SHORT', 'PASSWORD_HOLDS_USER_NAME']);
    expect(codesOf('abc123')).toEqual(['PASSWORD_TOO_SHORT', 'PASSWORD_EASY_TO_GUESS']);
  });
});
