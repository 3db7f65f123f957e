import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../../api/problem';
import { Notice } from '../../../ui/feedback/notice';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { Skeleton } from '../../../ui/feedback/skeleton';

interface AnswerToAnybodyProps<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isFetching' | 'refetch'>;
  readonly children: (data: Data) => ReactNode;
}

/** Read out when it comes: that there is no such thing is an answer too. */
export function AnswerToAnybody<Data>({
  query: { data, error, isFetching, refetch },
  children,
}: AnswerToAnybodyProps<Data>) {
  if (isFetching) return <Skeleton />;
  if (error instanceof ApiProblem && error.status === 404)
    return <Notice tone="warning" title={error.errors[0]?.detail} announced />;
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  return <div role="status">{data !== undefined && children(data)}</div>;
}
