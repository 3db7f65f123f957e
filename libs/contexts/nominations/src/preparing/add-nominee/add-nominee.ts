import type { UnitFacts } from '#contexts/organisation';
import type { CategoryRule, QuotaRule, RoundRules } from '#contexts/programmes';
import { accepted, type Decision, own, rejected, unless } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent, NomineeDetails, NomineeFlag, NomineeKind } from '../../dossier/dossier-events.js';
import { type DuplicateNominee, duplicatesOf } from '../nominee-rules.js';
import { roundNotOpen, type RoundNotOpen } from '../round-open.js';
import { unitNotInForce, type UnitNotInForce } from '../unit-in-force.js';

export interface AddNominee extends NomineeDetails {
  readonly nomineeId: string;
  readonly kind: NomineeKind;
  readonly category: string;
  /** The life of the dossier for which the place is reserved. */
  readonly life: number;
  readonly by: string;
  readonly at: string;
}

export type AddNomineeRejection =
  | {
      readonly code: 'UNKNOWN_CATEGORY';
      readonly pointer: string;
      readonly category: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'KIND_MISMATCH';
      readonly pointer: string;
      readonly category: string;
      readonly expected: NomineeKind;
    }
  | { readonly code: 'NOMINEE_ID_TAKEN'; readonly pointer: string; readonly nomineeId: string }
  | DuplicateNominee
  | RoundNotOpen
  | UnitNotInForce;

export function addNominee(
  command: AddNominee,
  dossier: OpenedDossier,
  rules: RoundRules,
  unit: UnitFacts,
): Decision<DossierEvent, AddNomineeRejection> {
  const {
    nomineeId,
    kind,
    category: categoryId,
    name,
    jobTitle,
    organisation,
    initiativeClaimed,
    life,
    by,
    at,
  } = command;
  const present = own(dossier.nominees, nomineeId);
  if (present && present.name === name && present.category === categoryId) return accepted();
  if (present || dossier.goneNominees.includes(nomineeId) || life !== dossier.life)
    return rejected({ code: 'NOMINEE_ID_TAKEN', pointer: '/nomineeId', nomineeId });

  const category = rules.categories.find((rule) => rule.category === categoryId);
  return unless(
    [
      ...roundNotOpen(rules),
      // a successor mends and brings back who was there (A-34b), and adds nobody
      ...unitNotInForce(unit, at),
      ...misplaced(command, category, rules),
      ...duplicatesOf(dossier, command),
    ],
    () => [
      {
        type: 'NomineeAdded',
        data: {
          nomineeId,
          kind,
          category: categoryId,
          name,
          jobTitle,
          organisation,
          initiativeClaimed,
          flags: category ? flagsFor(category, rules.quota) : [],
          by,
        },
      },
    ],
  );
}

function misplaced(
  { category, kind }: AddNominee,
  rule: CategoryRule | undefined,
  rules: RoundRules,
): readonly AddNomineeRejection[] {
  if (!rule)
    return [
      {
        code: 'UNKNOWN_CATEGORY',
        pointer: '/category',
        category,
        known: rules.categories.map((known) => known.category),
      },
    ];
  return rule.kind === kind ? [] : [{ code: 'KIND_MISMATCH', pointer: '/kind', category, expected: rule.kind }];
}

/** Where the plan's quota sentence is silent on households or clans, the appraiser shall look. */
function flagsFor({ kind, category }: CategoryRule, quota: QuotaRule | undefined): readonly NomineeFlag[] {
  if (kind === 'household' && quota && !quota.namesHouseholds) return ['HOUSEHOLD_NOT_NAMED_IN_QUOTA'];
  return category === 'dong_ho' ? ['CLAN_COUNTED_AS_COLLECTIVE'] : [];
}
