import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { verifyByCode, verifyByDecision } from '../../../api/generated';
import type { AwardQuestion } from '../look-up/look-up-question';

/** The award of a code, or those of a decision that bear the name. */
export const awardVerificationQuery = (asked: AwardQuestion) =>
  queryOptions({
    queryKey: ['public', 'awards', asked],
    queryFn: async ({ signal }) =>
      'award' in asked
        ? [await answer(verifyByCode({ path: { code: asked.award }, signal }))]
        : answer(verifyByDecision({ query: asked, signal })),
    staleTime: 0,
  });
