const folder = 'libs/contexts/nominations/src/papers';

/** One more paper, for each nominee. */
export const addedPaper: Readonly<Record<string, string>> = {
  [`${folder}/achievement-summary.ts`]: `
    import { day, line, paragraphs, placeAndDate, required, text, written } from '#platform/documents';
    import { paper } from './paper.js';
    export const achievementSummary = paper({
      kind: 'achievement_summary',
      label: { vi: 'Bản tóm tắt thành tích', en: 'Summary of achievements' },
      per: 'nominee',
      form: () => [
        {
          title: 'Tóm tắt',
          fields: [
            text('summary', 'Nội dung tóm tắt', required),
            line('place', 'Địa danh', required),
            day('date', 'Ngày lập'),
            line('signerName', 'Họ và tên người ký', required),
          ],
        },
      ],
      start: ({ nominee }) => ({ signerName: nominee?.name ?? '' }),
      layout: (fields, { unitName, nominee }) => ({
        issuer: { name: unitName },
        placeAndDate: placeAndDate(fields.place, fields.date),
        type: 'BẢN TÓM TẮT THÀNH TÍCH',
        subject: nominee?.name ?? '',
        body: paragraphs(fields.summary),
        recipients: [],
        signatures: [{ capacity: ['NGƯỜI BÁO CÁO'], name: written(fields.signerName) }],
      }),
    });`,
};

export const listOfPapers = `${folder}/papers.ts`;

/** The list with the new paper at its end. */
export const listed = (list: string): string =>
  `import { achievementSummary } from './achievement-summary.js';\n${list.replace(
    /\n\] as const/,
    '\n  achievementSummary,\n] as const',
  )}`;
