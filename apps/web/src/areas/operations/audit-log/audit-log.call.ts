import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { auditLog } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';
import type { AuditFilter } from './audit-filter';

export const auditLogQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        auditLog({
          query: { ...(!filter.asOf && afterOwnWrites()), ...filter, cursor: pageParam, limit: 100 },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
