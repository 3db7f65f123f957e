import { dayOf, latestDayBefore, type WorkingCalendar, workingDaysBetween } from '#platform/calendar';
import { own } from '#platform/event-sourcing';
import { deadlineOf, referenceOf } from './deadlines.js';
import { bodyOf, roundKindOf, stagesOf } from './round-kind.js';
import type { Body, Criterion, DossierComponent, Pack, Quota, RoundKind, Stage } from './pack/pack.js';
import type { OpenedRound } from './round.js';
import { stepsOf } from './steps.js';
import type {
  BodyRule,
  CategoryRule,
  ComponentRule,
  CriterionRule,
  QuotaRule,
  ReviewRule,
  RoundRules,
  StageRule,
} from './round-rules.js';

/** What the rules of a round follow from. */
export interface RoundGround {
  readonly round: OpenedRound;
  /** The version under which the round was opened. */
  readonly pack: Pack;
  readonly calendars: readonly WorkingCalendar[];
}

interface NominatingUnit {
  readonly unitId: string;
  readonly category: string;
}

/** The rules of the round for one unit at one instant. */
export function roundRules(ground: RoundGround, unit: NominatingUnit, at: string): RoundRules {
  const { round, pack } = ground;
  const { roundId, title, occasion, year, tier } = round;
  const kind = roundKindOf(pack, round);
  const contents = contentsOf(pack, kind);
  const stages = stagesOf(round, pack);
  const today = dayOf(at);
  return {
    roundId,
    title,
    occasion,
    year,
    tier,
    open: round.situation === 'Open',
    rulesVersion: `${round.packId}@${round.packVersion}`,
    categories: pack.nomineeCategories.map(({ id, label, kind: legalKind, countsAs, ...printed }): CategoryRule => ({
      category: id,
      label,
      kind: legalKind,
      countsAs,
      ...referenceOf(printed),
    })),
    criteriaOf: (category) =>
      pack.criteria
        .filter(({ categories }) => categories.includes(category))
        .map((criterion) => criterionRule(criterion, pack, round)),
    components: contents.components.map((component) => componentRule(component, today)),
    copies: { required: contents.copies.required, ...referenceOf(contents.copies) },
    quota: quotaFor(unit, ground, kind, today),
    route: stages.map((stage) => stageRule(stage, pack)),
    deadline: (stage) => {
      const step = stepsOf(round, pack).find((candidate) => candidate.stage === stage);
      return step && deadlineOf(step, round, unit.unitId);
    },
    lateAcceptances: round.lateAcceptances.filter(({ unitId }) => unitId === unit.unitId),
    awardForms: kind.awards.map(({ form, label, then, ...printed }) => ({
      form,
      label,
      then,
      ...referenceOf(printed),
    })),
    review: reviewOf(stages, pack),
    leadTime: leadTimeOf(ground),
    workingDaysLeft: (day) => workingDaysLeft(ground, day),
  };
}

const stageRule = ({ id, body, does, arriveBefore }: Stage, pack: Pack): StageRule => ({
  stage: id,
  body: bodyRule(bodyOf(pack, body)),
  does,
  ...(arriveBefore && { step: arriveBefore.step }),
});

function reviewOf(stages: readonly Stage[], pack: Pack): ReviewRule | undefined {
  const [gate] = stages.flatMap(({ gates = [] }) => gates);
  return gate && { body: bodyRule(bodyOf(pack, gate.body)), required: gate.required, ...referenceOf(gate) };
}

const bodyRule = ({ unitId, label, ...printed }: Body): BodyRule => ({ unitId, label, ...referenceOf(printed) });

function contentsOf(pack: Pack, kind: RoundKind) {
  const contents = pack.dossiers.find(({ id }) => id === kind.dossier);
  if (!contents) throw new Error(`Pack ${pack.id} has no dossier ${kind.dossier}`);
  return contents;
}

function criterionRule(criterion: Criterion, pack: Pack, round: OpenedRound): CriterionRule {
  const { id, label, kind, title, titleLevels, basis } = criterion;
  const levels = pack.titles.find((candidate) => candidate.id === title)?.levels ?? [];
  const ended = levels.flatMap((level) =>
    level.recognisedUntil && titleLevels?.includes(level.id) ? [[level.id, level.recognisedUntil] as const] : [],
  );
  const atLeast = thresholdOf(criterion, round);
  const governing = basis?.corrected ?? basis?.printed;
  return {
    criterionId: id,
    label,
    kind,
    ...(title && { title }),
    ...(titleLevels && { titleLevels }),
    ...(ended.length > 0 && { levelsRecognisedUntil: Object.fromEntries(ended) }),
    ...(governing && { basis: governing }),
    ...(basis?.printed && { basisAsPrinted: basis.printed }),
    ...(atLeast !== undefined && { atLeast }),
    ...referenceOf(criterion),
  };
}

// A figure for an occasion binds in that occasion alone and goes before one that ends with a day.
function thresholdOf({ thresholds = [] }: Criterion, { occasion, year }: OpenedRound): number | undefined {
  const threshold =
    thresholds.find((candidate) => candidate.occasion === occasion) ??
    thresholds.find(({ until }) => until !== undefined && `${year}-01-01` <= until);
  return threshold?.atLeast;
}

function componentRule(component: DossierComponent, today: string): ComponentRule {
  const { id, label, per, anyOf, onlyWithInitiative, confirmed, forms = [] } = component;
  const form = forms.find(({ from = today, until = today }) => from <= today && today <= until)?.code;
  return {
    componentId: id,
    label,
    per,
    anyOf,
    ...(onlyWithInitiative && { onlyWithInitiative }),
    ...(confirmed && { confirmed }),
    ...(form && { form }),
    ...referenceOf(component),
  };
}

/** A group whose units have ceased to exist has no lawful member left; its places are not handed to anybody else. */
function quotaFor(
  { category }: NominatingUnit,
  { pack, round }: RoundGround,
  kind: RoundKind,
  today: string,
): QuotaRule | undefined {
  const unitCategory = pack.unitCategories.find(({ id }) => id === category);
  if (!unitCategory || (unitCategory.validUntil !== undefined && today > unitCategory.validUntil)) return undefined;
  const quota = kind.quotas.find(({ groups }) => groups.includes(unitCategory.quotaGroup));
  return quota && quotaRule(quota, round);
}

export function quotaRule(quota: Quota, round: OpenedRound): QuotaRule {
  const setting = own(round.quotaModes, quota.id);
  const mode = setting?.mode ?? quota.mode;
  const total =
    setting?.total ?? quota.alternatives?.find((alternative) => alternative.mode === mode)?.total ?? quota.total;
  return {
    quotaId: quota.id,
    mode,
    caps: setting?.caps ?? quota.caps ?? {},
    ...(mode === 'POOLED' && { total }),
    namesHouseholds: quota.namesHouseholds,
    ...referenceOf(quota),
  };
}

function leadTimeOf({ round, pack, calendars }: RoundGround): RoundRules['leadTime'] {
  const { conference } = round;
  const leadTime = stagesOf(round, pack).at(-1)?.leadTime;
  if (!leadTime) return undefined;
  const { workingDays, binds } = leadTime;
  const latestDay = conference && latestDayBefore(calendars, conference.date, workingDays);
  return {
    workingDays,
    binds,
    ...(conference && { conference: conference.date }),
    ...(latestDay && latestDay !== 'unknown' && { latestDay }),
    ...referenceOf(leadTime),
  };
}

function workingDaysLeft({ round: { conference }, calendars }: RoundGround, day: string): number | undefined {
  const left = conference ? workingDaysBetween(calendars, day, conference.date) : 'unknown';
  return left === 'unknown' ? undefined : left;
}
