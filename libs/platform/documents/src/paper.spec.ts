import { describe, expect, it } from '@jest/globals';
import { inSentence } from './label.js';
import type { OfficialDocument } from './official-document.js';
import { type Paper, papersWith } from './paper.js';
import { sameFields } from './paper-fields.js';
import { day, faultsOf, line, missingFields, required } from './paper-form.js';
import { written } from './written.js';

const paper = papersWith<{ readonly place: string }, 'meeting'>();

const invitation = paper({
  kind: 'invitation',
  label: { vi: 'Giấy mời', en: 'Invitation' },
  per: 'meeting',
  form: () => [
    { title: 'Cuộc họp', fields: [line('subject', 'Trích yếu', required), day('date', 'Ngày họp')] },
    { title: 'Người ký', fields: [line('signerName', 'Họ và tên người ký', required)] },
  ],
  start: ({ place }) => ({ subject: `Họp tại ${place}` }),
  layout: (fields, { place }): OfficialDocument => ({
    issuer: { name: 'Sở Y tế' },
    placeAndDate: `${place}, ${fields.date ?? ''}`,
    type: 'GIẤY MỜI',
    subject: written(fields.subject),
    body: [],
    recipients: [],
    signatures: [{ capacity: [], name: written(fields.signerName) }],
  }),
});

describe('a paper', () => {
  it('is what was written, and one of many to whoever knows none of its fields', () => {
    const any: Paper<{ readonly place: string }> = invitation;
    expect(any.layout({ ...any.start({ place: 'Hà Nội' }), signerName: ' Lan ' }, { place: 'Hà Nội' })).toMatchObject({
      subject: 'Họp tại Hà Nội',
      signatures: [{ name: 'Lan' }],
    });
  });

  it('has no field that its form does not ask for: the compiler says so', () => {
    const { form } = invitation;
    const page = invitation.layout({}, { place: '' });
    const wrong = paper({
      ...invitation,
      form,
      // @ts-expect-error it cannot begin with what nobody is asked
      start: () => ({ topic: 'Họp' }),
      // @ts-expect-error nor can its page show it
      layout: ({ topic }) => ({ ...page, subject: topic }),
    });
    expect(faultsOf(form({ place: '' }), wrong.start({ place: '' }))).toMatchObject([{ field: 'topic' }]);
  });
});

describe('a draft', () => {
  const form = invitation.form({ place: '' });

  it('may be unfinished, but every fault in it is told at once', () => {
    expect(faultsOf(form, { subject: '', date: '' })).toEqual([]);
    expect(faultsOf(form, { subject: 'x'.repeat(301), date: '2025-02-30', khac: '' })).toEqual([
      { code: 'PAPER_FIELD_TOO_LONG', pointer: '/fields/subject', label: 'Trích yếu', longest: 300 },
      { code: 'PAPER_FIELD_NO_DAY', pointer: '/fields/date', label: 'Ngày họp' },
      { code: 'PAPER_FIELD_UNKNOWN', pointer: '/fields/khac', field: 'khac' },
    ]);
  });

  it('is finished when every required field says something', () => {
    expect(missingFields(form, { subject: 'Họp', signerName: '  ' })).toEqual([
      { code: 'PAPER_FIELD_MISSING', pointer: '/fields/signerName', label: 'Họ và tên người ký' },
    ]);
    expect(missingFields(form, { subject: 'Họp', signerName: 'Lan' })).toEqual([]);
  });

  it('says the same where a field is empty and where it is not there', () => {
    expect(sameFields({ subject: 'Họp', date: '' }, { subject: 'Họp' })).toBe(true);
    expect(sameFields({ subject: 'Họp' }, { subject: 'họp' })).toBe(false);
  });
});

it('a label within a sentence begins small, and keeps its names', () => {
  expect(inSentence('Biên bản họp Hội đồng')).toBe('biên bản họp Hội đồng');
});
