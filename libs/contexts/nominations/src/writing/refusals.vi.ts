import type { PaperFieldMissing, PaperFieldRejection } from '#platform/documents';
import { invalid, outdated } from '#platform/event-sourcing';
import type { TextsFor } from '../dossier/refusals.vi.js';
import type { PaperChanged } from './paper-changed.js';

type WritingRefusal = PaperFieldRejection | PaperFieldMissing | PaperChanged;

export const writingRefusals: TextsFor<WritingRefusal> = {
  PAPER_FIELD_UNKNOWN: invalid(({ field }) => `Văn bản này không có trường “${field}”.`),
  PAPER_FIELD_TOO_LONG: invalid(
    ({ label, longest }) => `Trường “${label}” dài quá ${longest.toLocaleString('vi-VN')} ký tự.`,
  ),
  PAPER_FIELD_NO_DAY: invalid(({ label }) => `Trường “${label}” không phải là một ngày có thật.`),
  PAPER_FIELD_MISSING: invalid(({ label }) => `Chưa điền trường “${label}”.`),
  PAPER_CHANGED: outdated(
    ({ savedByName }) =>
      `${savedByName ?? 'Người khác'} đã lưu văn bản này sau khi bạn mở; hãy so hai bản rồi lưu lại.`,
  ),
};
