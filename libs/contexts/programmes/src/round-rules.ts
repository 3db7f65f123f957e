import type { LateAcceptance } from './late-acceptance.js';

/** Where a rule stands in the plan, and what it says there. Shown with every refusal that rests on it. */
export type PlanReference = {
  /** e.g. `004:L167` */
  readonly ref: string;
  /** The plan's own words. */
  readonly wording: string;
  /** The ambiguity whose default reading applies, e.g. `A-23`. */
  readonly reading?: string;
};

export type QuotaKind = 'collective' | 'individual';

/**
 * INDEPENDENT: a cap per kind ("và"). ONE_OF: one kind only ("hoặc"). POOLED: one cap for all.
 * NONE: no number printed. EXTERNAL: the number is set elsewhere; it blocks only once caps are loaded.
 */
export type QuotaMode = 'INDEPENDENT' | 'ONE_OF' | 'POOLED' | 'NONE' | 'EXTERNAL';

export interface QuotaRule extends PlanReference {
  readonly quotaId: string;
  readonly mode: QuotaMode;
  /** Places by kind; households count as individuals (A-24, A-24b). */
  readonly caps: { readonly [Kind in QuotaKind]?: number };
  /** Places of all kinds together, in POOLED mode. */
  readonly total?: number;
  /** True where the plan's sentence names households (district group). */
  readonly namesHouseholds: boolean;
}

export interface CategoryRule extends PlanReference {
  readonly category: string;
  readonly label: string;
  /** The legal kind of a nominee of this category. */
  readonly kind: 'collective' | 'individual' | 'household';
  readonly countsAs: QuotaKind;
}

export type CriterionKind = 'assessed' | 'evidence_required' | 'numeric_threshold' | 'title_prerequisite';

export interface CriterionRule extends PlanReference {
  readonly criterionId: string;
  readonly label: string;
  readonly kind: CriterionKind;
  /** For a title prerequisite: the title, and the levels that satisfy it (absent: any). */
  readonly title?: string;
  readonly titleLevels?: readonly string[];
  /**
   * The last day on which a recognition at a level could be made, for levels that ended; earlier
   * recognitions stay valid.
   */
  readonly levelsRecognisedUntil?: { readonly [level: string]: string };
  /** The document that governs, corrected where the plan cites another one. */
  readonly basis?: string;
  readonly basisAsPrinted?: string;
  /** For a numeric threshold that binds in this round; absent: the appraiser judges. */
  readonly atLeast?: number;
}

/** The deadline for arriving at a stage. */
export interface DeadlineRule extends PlanReference {
  /** The name by which documents set and extend it. */
  readonly step: string;
  /** First day that is too late, yyyy-mm-dd: "trước ngày". */
  readonly before: string;
  /** Set when an extension moved it for the unit asked about: the document. */
  readonly extendedBy?: string;
  /** The document that set it, where the plan prints no date. */
  readonly setBy?: string;
}

/** A body that holds a stage or closes a gate. */
export interface BodyRule extends PlanReference {
  readonly unitId: string;
  readonly label: string;
}

/**
 * What a body does with nominees at its stage. On to a stage that decides they go in a proposal, to any other in a
 * batch.
 */
export type StageDeed = 'appraise' | 'compile' | 'decide';

export interface StageRule {
  readonly stage: string;
  readonly body: BodyRule;
  readonly does: readonly StageDeed[];
  /** Names the deadline for arriving here; absent where there is none to set. */
  readonly step?: string;
}

/** What is closed before nominees go to the stage that decides. */
export interface ReviewRule extends PlanReference {
  readonly body: BodyRule;
  readonly required: boolean;
}

/** The stages that nominees go through, the last one decides. */
export type RouteRule = readonly StageRule[];

/** A form of award that the plan names for the round: given at the stage that decides, or proposed onward (004:L199). */
export interface AwardFormRule extends PlanReference {
  readonly form: string;
  readonly label: string;
  readonly then: 'award' | 'onward';
}

export interface ComponentRule extends PlanReference {
  readonly componentId: string;
  readonly label: string;
  readonly per: 'dossier' | 'nominee';
  /** Any one of these document kinds satisfies it. */
  readonly anyOf: readonly string[];
  /** Only for nominees that claim an initiative (004:L215). */
  readonly onlyWithInitiative?: boolean;
  /** The head of the submitting unit must confirm it (004:L211). */
  readonly confirmed?: boolean;
  /** The document form in force at the instant asked about, e.g. `ND98-M08`. */
  readonly form?: string;
}

/** Everything a decision may need to know of the round's rules, resolved for one instant and one unit. */
export interface RoundRules {
  readonly roundId: string;
  readonly title: string;
  readonly occasion: 'annual' | 'interim' | 'final';
  readonly year: number;
  readonly tier: 'city' | 'state';
  readonly open: boolean;
  /** Pack and version, e.g. `vn-hanoi-2024@1`. */
  readonly rulesVersion: string;
  readonly categories: readonly CategoryRule[];
  criteriaOf(category: string): readonly CriterionRule[];
  readonly components: readonly ComponentRule[];
  readonly copies: { readonly required: number } & PlanReference;
  /** Undefined: no lawful quota group for the unit in this round; it cannot nominate. */
  readonly quota: QuotaRule | undefined;
  readonly route: RouteRule;
  /** By when nominees have to arrive at the stage. */
  deadline(stage: string): DeadlineRule | undefined;
  /** What the receiver accepts of the unit after the deadline. */
  readonly lateAcceptances: readonly LateAcceptance[];
  readonly awardForms: readonly AwardFormRule[];
  /** The council reviews before the decision (004:L221-223); undefined where the plan knows no such body. */
  readonly review: ReviewRule | undefined;
  /** 30 working days before the conference; `latestDay` yyyy-mm-dd once conference and calendar are known. */
  readonly leadTime:
    | ({
        readonly workingDays: number;
        readonly binds: 'arrival' | 'decision';
        readonly conference?: string;
        readonly latestDay?: string;
      } & PlanReference)
    | undefined;
  /** Working days in [day, conference); undefined without conference or calendar. */
  workingDaysLeft(day: string): number | undefined;
}
