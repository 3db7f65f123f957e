import type { Answer } from './caller.js';

export interface RefusedRule {
  readonly code: string;
  readonly detail: string;
  readonly [fact: string]: unknown;
}

export const refusedRules = ({ body }: Answer): readonly RefusedRule[] => (body.errors ?? []) as readonly RefusedRule[];

/** @throws Error with the service's own words when it refused */
export async function done(answering: Promise<Answer> | Answer): Promise<Answer> {
  const answer = await answering;
  if (answer.status >= 400)
    throw new Error(
      `${answer.status} ${String(answer.body.code)}: ${
        refusedRules(answer)
          .map(({ detail }) => detail)
          .join('; ') || String(answer.body.detail)
      }`,
    );
  return answer;
}
