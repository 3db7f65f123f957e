import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { changesSinceLastSubmission } from '../../../api/generated';

export const changesSinceLastSubmissionQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossiers', dossierId, 'changes'],
    queryFn: ({ signal }) => answer(changesSinceLastSubmission({ path: { dossierId }, signal })),
  });
