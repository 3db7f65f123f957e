import type { Rejection } from '#platform/event-sourcing';

/** One sentence per code, in the language of the people who use the service. */
export type RefusalTexts<R extends Rejection = Rejection> = {
  readonly [Code in R['code']]: (rejection: Extract<R, { code: Code }>) => string;
};

const texts = new Map<string, (rejection: never) => string>();

/** Called once by each context's module with its `refusals.vi.ts`. */
export function registerRefusalTexts(context: Readonly<Record<string, (rejection: never) => string>>): void {
  for (const [code, text] of Object.entries(context)) texts.set(code, text);
}

export const knownRefusalCodes = (): readonly string[] => [...texts.keys()];

export function refusalText(rejection: Rejection): string {
  const text = texts.get(rejection.code) as ((rejection: Rejection) => string) | undefined;
  return text?.(rejection) ?? `Yêu cầu không được chấp nhận (mã ${rejection.code}).`;
}
