import type { AwardFormRule, RoundRules } from '#contexts/programmes';

/** The form as the plan names it for the round. */
export const formOf = (form: string, { awardForms }: Pick<RoundRules, 'awardForms'>): AwardFormRule | undefined =>
  awardForms.find((named) => named.form === form);
