import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Revocation } from '#contexts/awards';
import { answer } from '../../../api/call';
import { type AwardItem, awardRegister, type AwardRegisterData } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

export type RegisterFilters = Pick<NonNullable<AwardRegisterData['query']>, 'q' | 'roundId' | 'unitId' | 'form'>;

export type Award = Omit<AwardItem, 'revocation'> & { readonly revocation?: Revocation };

export const awardRegisterQuery = (filters: RegisterFilters) =>
  infiniteQueryOptions({
    queryKey: ['awards', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      answer(awardRegister({ query: { ...afterOwnWrites(), ...filters, cursor }, signal })),
    getNextPageParam: ({ next }) => next,
  });
