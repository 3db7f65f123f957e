import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../api/problem';
import { useUiTexts } from '../texts';
import { EmptyState } from './empty-state';
import { Notice } from './notice';
import { ProblemNotice } from './problem-notice';
import { Skeleton } from './skeleton';

export interface QueryStateProps<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'fetchStatus' | 'refetch'>;
  readonly skeleton?: ReactNode;
  readonly isEmpty?: (data: Data) => boolean;
  readonly empty?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/**
 * What a reading gave, or why there is nothing yet: on its way, offline, not for this role, not there, failed,
 * empty. What was read before stays.
 */
export function QueryState<Data>({ query, skeleton, isEmpty, empty, children }: QueryStateProps<Data>) {
  const { common } = useUiTexts();
  const { data, error, fetchStatus, refetch } = query;
  if (data === undefined) {
    if (error instanceof ApiProblem && error.status === 403)
      return (
        <EmptyState title={common.noPermission.title}>{error.problem.detail ?? common.noPermission.detail}</EmptyState>
      );
    if (error instanceof ApiProblem && error.status === 404)
      return <EmptyState title={common.nothingThere.title}>{common.nothingThere.detail}</EmptyState>;
    if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
    if (fetchStatus === 'paused') return <Notice tone="warning">{common.readingOffline}</Notice>;
    return skeleton ?? <Skeleton />;
  }
  return (
    <>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {isEmpty?.(data) ? empty : children(data)}
    </>
  );
}
