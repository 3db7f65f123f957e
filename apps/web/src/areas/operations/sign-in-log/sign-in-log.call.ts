import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { type SignInLine, signInLog } from '../../../api/generated';

export type AccessKind = SignInLine['kind'];

export interface SignInSearch {
  readonly kind?: AccessKind;
  readonly person?: string;
}

export const signInLogQuery = ({ kind, person }: SignInSearch) =>
  infiniteQueryOptions({
    queryKey: ['sign-ins', kind, person],
    queryFn: ({ pageParam, signal }) =>
      answer(signInLog({ query: { kind, person, cursor: pageParam, limit: 100 }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
