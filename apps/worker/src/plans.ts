import { AppraisalTermPlan, DraftLapsePlan } from '#contexts/nominations.module';
import { MilestonePlan, type RoundReader, type RoundRulesReader } from '#contexts/programmes.module';
import type { Plan } from '#platform/jobs';

interface Readers {
  readonly rounds: RoundReader;
  readonly rules: RoundRulesReader;
  readonly appraisalTermWorkingDays: number | undefined;
}

/** Every plan of the service, made anew: what they remember belongs to one run from the first event on. */
export const plansWith = ({ rounds, rules, appraisalTermWorkingDays }: Readers): readonly Plan[] => [
  new MilestonePlan(rounds),
  new DraftLapsePlan(rules),
  new AppraisalTermPlan(rounds, appraisalTermWorkingDays),
];
