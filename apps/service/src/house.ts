import { fileRefusalTexts } from '#platform/files';
import { httpRefusals } from '#platform/http';
import { dueCommands } from '#platform/jobs';
import type { Part } from './compose.js';
import { migrations } from './database/migrations.js';
import { auditLogView } from './operations/audit-log/audit-log.table.js';
import { jobRefusals } from './operations/jobs/job-refusals.vi.js';
import { readinessRefusals } from './operations/readiness-refusals.vi.js';

/** What the service brings beside its contexts: the platform's tables and words, and its own operation. */
export const house: Part = {
  name: 'service',
  refusals: { ...httpRefusals, ...fileRefusalTexts, ...readinessRefusals, ...jobRefusals },
  views: [auditLogView],
  queues: [dueCommands],
  migrations,
};
