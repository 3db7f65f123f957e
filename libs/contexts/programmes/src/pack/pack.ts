import type { CriterionKind, QuotaKind, QuotaMode, StageDeed } from '../round-rules.js';

/**
 * A rule and its place in the plan: `ref` is `<plan>:L<line>`, `wording` the plan's own words on that line,
 * character for character.
 */
export interface Printed {
  readonly ref: string;
  readonly wording: string;
  /** The ambiguity (an id in `readings`) under whose default the rule is applied. */
  readonly reading?: string;
}

/**
 * A question that the plan leaves open, the answer applied until the issuing body gives another, and the answers
 * not chosen.
 */
export interface Reading {
  readonly id: string;
  readonly question: string;
  readonly default: string;
  readonly alternatives: readonly string[];
  readonly reason: string;
}

/** A body that holds a stage of a route or closes a gate, and the registered unit that it is. */
export interface Body extends Printed {
  readonly id: string;
  readonly label: string;
  readonly unitId: string;
}

/** Who may nominate, and the group whose quota counts for them. */
export interface UnitCategory extends Printed {
  readonly id: string;
  readonly label: string;
  readonly quotaGroup: string;
  /** Last day on which such a unit lawfully exists. */
  readonly validUntil?: string;
}

export interface NomineeCategory extends Printed {
  readonly id: string;
  readonly label: string;
  readonly kind: 'collective' | 'individual' | 'household';
  readonly countsAs: QuotaKind;
}

export interface Title {
  readonly id: string;
  readonly label: string;
  readonly levels: readonly TitleLevel[];
}

export interface TitleLevel {
  readonly id: string;
  readonly label: string;
  /** Last day on which a recognition at this level could be made; earlier ones stay valid. */
  readonly recognisedUntil?: string;
}

/** The document a criterion rests on. `corrected` is set where the plan cites the wrong one. */
export interface Basis {
  readonly printed?: string;
  readonly corrected?: string;
}

/** A number to reach, in percent, in rounds of this occasion or up to this day. */
export interface Threshold {
  readonly atLeast: number;
  readonly occasion?: Occasion;
  readonly until?: string;
  readonly source: string;
}

export interface Criterion extends Printed {
  readonly id: string;
  /** Every nominee category it binds; all criteria of a category are cumulative. */
  readonly categories: readonly string[];
  readonly label: string;
  readonly kind: CriterionKind;
  readonly title?: string;
  readonly titleLevels?: readonly string[];
  readonly basis?: Basis;
  readonly thresholds?: readonly Threshold[];
}

/** The document form that a component takes, by date. */
export interface FormPeriod {
  readonly code: string;
  readonly label: string;
  readonly from?: string;
  readonly until?: string;
}

export interface DossierComponent extends Printed {
  readonly id: string;
  readonly label: string;
  readonly per: 'dossier' | 'nominee';
  /** Kinds of documents, as the context of dossiers knows them. */
  readonly anyOf: readonly string[];
  readonly onlyWithInitiative?: boolean;
  readonly confirmed?: boolean;
  readonly forms?: readonly FormPeriod[];
}

export interface DossierContents {
  readonly id: string;
  readonly copies: Printed & { readonly required: number };
  readonly components: readonly DossierComponent[];
}

export type Occasion = 'annual' | 'interim' | 'final';
export type Tier = 'city' | 'state';

export interface Quota extends Printed {
  readonly id: string;
  readonly groups: readonly string[];
  readonly mode: QuotaMode;
  readonly caps?: { readonly collective?: number; readonly individual?: number };
  readonly total?: number;
  readonly namesHouseholds: boolean;
  /** Modes that a clarifying document may switch a round to. */
  readonly alternatives?: readonly QuotaAlternative[];
}

export interface QuotaAlternative {
  readonly mode: QuotaMode;
  readonly total?: number;
}

/**
 * The deadline that binds whoever sends nominees to a stage, under the name by which documents set and extend it.
 * `before` is the first day that is too late: `yyyy-mm-dd`, or `mm-dd` in a round held every year; absent where
 * none is printed.
 */
export interface Arrival extends Printed {
  readonly step: string;
  readonly before?: string;
}

/** Working days before the conference by which nominees have arrived at the stage, or are decided on there. */
export interface LeadTime extends Printed {
  readonly workingDays: number;
  readonly binds: 'arrival' | 'decision';
}

/** What is done about nominees before they leave a stage; nobody lies here. */
export interface Gate extends Printed {
  readonly does: 'review';
  readonly body: string;
  readonly required: boolean;
}

/** `body` is an id in `bodies`. */
export interface Stage {
  readonly id: string;
  readonly body: string;
  readonly does: readonly StageDeed[];
  readonly arriveBefore?: Arrival;
  readonly gates?: readonly Gate[];
  readonly leadTime?: LeadTime;
}

/** The way of nominees from the unit that submits them, stage by stage, to the one that decides. */
export interface Route {
  readonly id: string;
  readonly stages: readonly Stage[];
}

/** A form of award that is decided on at the last stage: given there, or proposed to a higher level. */
export interface AwardForm extends Printed {
  readonly form: string;
  readonly label: string;
  readonly then: 'award' | 'onward';
}

/** A round that the plan provides for. `{year}` in the title stands for the round's year. */
export interface RoundKind extends Printed {
  readonly id: string;
  readonly occasion: Occasion;
  readonly tier: Tier;
  /** Absent: held every year of the programme. */
  readonly year?: number;
  readonly title: string;
  readonly route: string;
  readonly dossier: string;
  readonly awards: readonly AwardForm[];
  readonly quotas: readonly Quota[];
}

export interface Programme extends Printed {
  readonly kind: 'emulation_movement' | 'government_programme';
  readonly title: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly period: Printed;
}

/** Every rule of one local plan, as data. A published version never changes. */
export interface Pack {
  readonly id: string;
  readonly plan: string;
  readonly title: string;
  readonly issuer: string;
  readonly programme: Programme;
  readonly legalBases: readonly (Printed & {
    readonly id: string;
    readonly label: string;
    readonly until?: string;
    readonly replacedBy?: string;
  })[];
  readonly readings: readonly Reading[];
  readonly bodies: readonly Body[];
  readonly unitCategories: readonly UnitCategory[];
  readonly nomineeCategories: readonly NomineeCategory[];
  readonly titles: readonly Title[];
  readonly criteria: readonly Criterion[];
  readonly dossiers: readonly DossierContents[];
  readonly routes: readonly Route[];
  readonly rounds: readonly RoundKind[];
}
