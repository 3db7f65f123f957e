import { describe, expect, it } from '@jest/globals';
import { IsOptional, Length } from 'class-validator';
import type { InvalidRequest } from '../refusals/invalid-request.js';
import { RequestValidationPipe } from '../refusals/request-validation.pipe.js';
import { IsName, OneLine } from './one-line.js';

class Named {
  @IsName()
  @Length(1, 20)
  name: string;

  @IsOptional()
  @OneLine()
  place?: string;
}

const given = (body: object) =>
  new RequestValidationPipe()
    .transform(body, { type: 'body', metatype: Named })
    .catch((error: unknown) => (error as InvalidRequest).errors);

describe('a name that comes in', () => {
  it('is stored as people see it', async () => {
    expect(await given({ name: 'Ðỗ\u200B Thị\nHệ\u00AD ', place: ' Xã A,\r\nhuyện B' })).toEqual({
      name: 'Đỗ Thị Hệ',
      place: 'Xã A, huyện B',
    });
  });

  it('is measured after it was cleaned', async () => {
    expect(await given({ name: `Lê Ba${'\u200B'.repeat(30)}` })).toEqual({ name: 'Lê Ba' });
  });

  it.each(['\u200B\u2060', ' - ', '…', '\u3164'])(
    'is refused where there is no letter to be seen: %j',
    async (name) => {
      expect(await given({ name })).toContainEqual({
        code: 'HAS_LETTER',
        pointer: '/name',
        detail: 'Phải có ít nhất một chữ cái nhìn thấy được.',
      });
    },
  );
});
