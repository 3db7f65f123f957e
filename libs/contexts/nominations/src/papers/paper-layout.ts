import type { OfficialDocument } from '#platform/documents';
import { letterLayout } from './layouts/letter-layout.js';
import { listLayout } from './layouts/list-layout.js';
import { minutesLayout } from './layouts/minutes-layout.js';
import { reportLayout } from './layouts/report-layout.js';
import type { PaperFacts, PaperFields, PaperKind } from './paper.js';

/** The paper as it would be printed now, finished or not; runs in the browser too, for the preview. */
export function paperLayout(kind: PaperKind, fields: PaperFields, facts: PaperFacts): OfficialDocument {
  switch (kind) {
    case 'submission_letter':
      return letterLayout(fields, facts);
    case 'nominee_list':
      return listLayout(fields, facts);
    case 'minutes_council':
      return minutesLayout(fields, facts, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG');
    case 'minutes_steering_committee':
      return minutesLayout(fields, facts, 'BAN CHỈ ĐẠO');
    case 'achievement_report':
      return reportLayout(fields, facts);
  }
}
