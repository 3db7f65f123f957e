import { describe, expect, it } from '@jest/globals';
import { dayInWords, placeAndDate } from './days.js';
import type { OfficialDocument } from './official-document.js';
import { officialDocumentHtml } from './official-document-html.js';

const letter: OfficialDocument = {
  issuer: { parent: 'Ủy ban nhân dân thành phố Hà Nội', name: 'Sở Y tế' },
  number: 'Số: 12/TTr-SYT',
  placeAndDate: placeAndDate('Hà Nội', '2025-07-05'),
  type: 'TỜ TRÌNH',
  subject: 'Về việc đề nghị khen thưởng',
  addressee: 'Sở Giáo dục và Đào tạo',
  body: [
    { kind: 'paragraph', text: 'Kính trình.' },
    { kind: 'table', columns: ['TT', 'Tên'], rows: [['1', 'Phòng Tổ chức']] },
  ],
  recipients: ['- Như trên;', '- Lưu: VT.'],
  signatures: [{ capacity: ['GIÁM ĐỐC'], name: 'Trần Thị B' }],
};

describe('a page of an official document', () => {
  it('bears the state’s name, the issuing bodies in capitals, number, place and date, and who signs', () => {
    const page = officialDocumentHtml(letter);
    for (const text of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI',
      'SỞ Y TẾ',
      'Số: 12/TTr-SYT',
      'Hà Nội, ngày 05 tháng 7 năm 2025',
      'Kính gửi: Sở Giáo dục và Đào tạo',
      'Nơi nhận:',
      'GIÁM ĐỐC',
    ]) {
      expect(page).toContain(text);
    }
  });

  it('shows what people wrote as they wrote it, and never reads it as markup', () => {
    const wicked = `<script>alert('1')</script>" onload="x`;
    const page = officialDocumentHtml({
      ...letter,
      subject: wicked,
      addressee: wicked,
      issuer: { name: wicked, parent: wicked },
      number: wicked,
      placeAndDate: wicked,
      body: [
        { kind: 'heading', text: wicked },
        { kind: 'paragraph', text: wicked },
        { kind: 'table', columns: [wicked], rows: [[wicked]] },
      ],
      recipients: [wicked],
      signatures: [{ capacity: [wicked], name: wicked }],
    });
    expect(page).not.toMatch(/<script|onload="/i);
    expect(page).toContain('&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=&quot;x');
  });

  it('is the same for the same document', () => {
    expect(officialDocumentHtml({ ...letter })).toBe(officialDocumentHtml(letter));
  });
});

it.each([
  ['2025-07-05', 'ngày 05 tháng 7 năm 2025'],
  ['2026-02-21', 'ngày 21 tháng 02 năm 2026'],
  ['2026-11-21', 'ngày 21 tháng 11 năm 2026'],
  ['', 'ngày …… tháng …… năm ………'],
])('%s is written “%s”', (day, words) => expect(dayInWords(day)).toBe(words));
