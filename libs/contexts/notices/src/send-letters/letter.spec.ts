import { describe, expect, it } from '@jest/globals';
import { letterOf, type LetterNotice } from './letter.js';

const surroundings = { origin: 'https://khen-thuong.example.vn', unsubscribeToken: 'abc' };
const arrival = (subject: string): LetterNotice => ({
  kind: 'arrival',
  subject,
  body: 'Nội dung.',
  link: '/appraisals/d1',
});

describe('a letter', () => {
  it('of several notices says how many, each with its link, and how to be spared the next', () => {
    const letter = letterOf([arrival('Sở Y tế nộp hồ sơ'), arrival('Sở Tư pháp nộp hồ sơ')], surroundings);
    expect(letter.subject).toBe('2 thông báo từ Bảng Vàng');
    expect(letter.text).toContain('Sở Tư pháp nộp hồ sơ\nNội dung.\nhttps://khen-thuong.example.vn/appraisals/d1');
    expect(letter.unsubscribe).toBe('https://khen-thuong.example.vn/unsubscribe/abc');
    expect(letter.text).toContain('Thôi nhận bản tổng hợp: https://khen-thuong.example.vn/unsubscribe/abc');
  });

  it('of a return has its own subject and cannot be unsubscribed from', () => {
    const letter = letterOf([{ ...arrival('Hồ sơ được trả lại để bổ sung'), kind: 'return' }], surroundings);
    expect(letter.subject).toBe('Hồ sơ được trả lại để bổ sung');
    expect(letter.unsubscribe).toBeUndefined();
    expect(letter.text).not.toContain('Thôi nhận');
  });
});
