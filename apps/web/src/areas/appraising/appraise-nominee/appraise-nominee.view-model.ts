import type { DossierDocument, Nominee } from '#contexts/nominations';
import type { ComponentAnswer, CriterionAnswer, CriterionFindingBody, FindingBody } from '../../../api/generated';
import type { Dossier } from '../../dossier/shared/dossier';

/** What an appraiser has noted on one nominee so far. */
export interface Judgement {
  readonly criteria: readonly {
    readonly criterionId: string;
    readonly verdict: '' | 'met' | 'not_met';
    readonly reason: string;
  }[];
  readonly papers: readonly { readonly componentId: string; readonly faulty: boolean; readonly reason: string }[];
}

export interface Paper extends Pick<
  ComponentAnswer,
  'componentId' | 'label' | 'per' | 'form' | 'confirmed' | 'ref' | 'wording'
> {
  readonly documents: readonly DossierDocument[];
}

/** The components that this nominee's part of the dossier must have, each with its files; none where it is missing. */
export function papersFor(
  nominee: Nominee,
  documents: readonly DossierDocument[],
  components: readonly ComponentAnswer[],
): readonly Paper[] {
  return components
    .filter(({ onlyWithInitiative }) => !onlyWithInitiative || nominee.initiativeClaimed)
    .map(({ anyOf, onlyWithInitiative: _, reading: _reading, ...component }) => ({
      ...component,
      documents: documents.filter(
        (document) =>
          anyOf.includes(document.component) &&
          (component.per === 'dossier' || document.nomineeId === nominee.nomineeId),
      ),
    }));
}

/** Criteria that the appraiser must judge: a waived prerequisite is judged already. */
export const judgedCriteria = (nominee: Nominee, criteria: readonly CriterionAnswer[]): readonly CriterionAnswer[] =>
  criteria.filter(({ criterionId }) => !nominee.waivedCriteria.includes(criterionId));

/** Begins with what this body found before, if it appraised the nominee. */
export function firstJudgement(
  criteria: readonly CriterionAnswer[],
  papers: readonly Paper[],
  found: readonly CriterionFindingBody[] = [],
): Judgement {
  return {
    criteria: criteria.map(({ criterionId }) => {
      const finding = found.find((one) => one.criterionId === criterionId);
      return { criterionId, verdict: finding ? (finding.met ? 'met' : 'not_met') : '', reason: finding?.reason ?? '' };
    }),
    papers: papers.map(({ componentId }) => ({ componentId, faulty: false, reason: '' })),
  };
}

export type Conclusion = 'open' | 'eligible' | 'faulty';

/** Eligible: every criterion met and nothing noted against a paper. */
export function conclusionOf({ criteria, papers }: Judgement): Conclusion {
  if (criteria.some(({ verdict }) => verdict === 'not_met') || papers.some(({ faulty }) => faulty)) return 'faulty';
  return criteria.some(({ verdict }) => verdict === '') ? 'open' : 'eligible';
}

export const findingsOf = ({ criteria }: Judgement): CriterionFindingBody[] =>
  criteria.map(({ criterionId, verdict, reason }) => ({
    criterionId,
    met: verdict === 'met',
    ...(reason.trim() && { reason: reason.trim() }),
  }));

/** What was noted against the nominee, item by item; an item without words is told by its words being missing. */
export function reasonsOf({ criteria, papers }: Judgement): FindingBody[] {
  return [
    ...criteria
      .filter(({ verdict }) => verdict === 'not_met')
      .map(({ criterionId, reason }) => ({ subject: 'criterion' as const, id: criterionId, reason: reason.trim() })),
    ...papers
      .filter(({ faulty }) => faulty)
      .map(({ componentId, reason }) => ({ subject: 'component' as const, id: componentId, reason: reason.trim() })),
  ];
}

/** What the person who looks sees of a nominee: its place, or how their own judgement of it stands. */
export type NomineeState = string;

/** @param stages for which the person who looks appraises */
export function stateOf({ stage, appraisedBy }: Nominee, stages: readonly string[]): NomineeState {
  const here = stages.find((mine) => mine === stage);
  if (here === undefined) return stage;
  return appraisedBy.includes(here) ? 'appraised' : 'waiting';
}

/** Where this person may act on the nominee now; undefined where it lies elsewhere. */
export const stageHere = (
  { situation }: Pick<Dossier, 'situation'>,
  nominee: Nominee,
  stages: readonly string[],
): string | undefined => (situation === 'Submitted' ? stages.find((stage) => stage === nominee.stage) : undefined);

/**
 * Whom a return of the whole dossier sends back: all that are under way, if they lie at one body of this person;
 * else nobody.
 */
export function returnedTogether(
  dossier: Pick<Dossier, 'situation' | 'nominees'>,
  stages: readonly string[],
): readonly Nominee[] {
  const underWay = dossier.nominees.filter(({ stage }) => stage !== 'refused' && stage !== 'unit');
  const [first] = underWay;
  const here = first && stageHere(dossier, first, stages);
  return here !== undefined && underWay.every(({ stage }) => stage === here) ? underWay : [];
}

/** The nominee to look at: the one asked for, else the first that waits, else the first. */
export const shownNominee = (
  nominees: readonly Nominee[],
  asked: string | undefined,
  stages: readonly string[],
): Nominee | undefined =>
  nominees.find(({ nomineeId }) => nomineeId === asked) ??
  nominees.find((nominee) => stateOf(nominee, stages) === 'waiting') ??
  nominees[0];

/** The next one that waits after this one, going round. */
export function nextWaiting(
  nominees: readonly Nominee[],
  nomineeId: string,
  stages: readonly string[],
): Nominee | undefined {
  const index = nominees.findIndex((nominee) => nominee.nomineeId === nomineeId);
  return [...nominees.slice(index + 1), ...nominees.slice(0, index)].find(
    (nominee) => stateOf(nominee, stages) === 'waiting',
  );
}
