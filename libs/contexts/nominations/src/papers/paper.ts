import type { UnitFacts } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import { own } from '#platform/event-sourcing';
import { livingNomineesOf, type Nominee, type OpenedDossier } from '../dossier/dossier.js';
import type { ComponentKind, NomineeKind } from '../dossier/dossier-events.js';

/** The components that a unit can write in the application instead of uploading a file. */
export const paperKinds = [
  'submission_letter',
  'nominee_list',
  'minutes_council',
  'minutes_steering_committee',
  'achievement_report',
] as const satisfies readonly ComponentKind[];

export type PaperKind = (typeof paperKinds)[number];

/** Which paper: of the dossier, or of one of its nominees. */
export interface PaperKey {
  readonly dossierId: string;
  readonly kind: PaperKind;
  readonly nomineeId?: string;
}

/** What people typed, by field of the paper's form; a day is yyyy-mm-dd. A field that is not there is empty. */
export type PaperFields = { readonly [field: string]: string };

/** An empty field and one that is not there are the same. */
export function sameFields(one: PaperFields, other: PaperFields): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (field) => (own(one, field) ?? '') === (own(other, field) ?? ''),
  );
}

/** What the dossier itself adds to a paper. */
export interface PaperFacts {
  readonly unitName: string;
  readonly roundTitle: string;
  readonly addressee: string;
  readonly nominees: readonly PaperNominee[];
  /** The nominee that the paper is about. */
  readonly nominee?: PaperNominee;
}

export interface PaperNominee {
  readonly name: string;
  readonly kind: NomineeKind;
  readonly category: string;
  readonly jobTitle?: string;
  readonly organisation?: string;
  readonly initiativeClaimed: boolean;
}

export const paperLabels: Readonly<Record<PaperKind, string>> = {
  submission_letter: 'Tờ trình',
  nominee_list: 'Danh sách đề nghị',
  minutes_council: 'Biên bản họp Hội đồng Thi đua - Khen thưởng',
  minutes_steering_committee: 'Biên bản họp Ban Chỉ đạo',
  achievement_report: 'Báo cáo thành tích',
};

/** Every paper that the dossier has a place for. */
export function papersOf(dossier: OpenedDossier): readonly PaperKey[] {
  const { dossierId } = dossier;
  return paperKinds.flatMap((kind): PaperKey[] => {
    if (kind !== 'achievement_report') return [{ dossierId, kind }];
    return livingNomineesOf(dossier).map(({ nomineeId }) => ({ dossierId, kind, nomineeId }));
  });
}

export function paperFacts(
  dossier: OpenedDossier,
  rules: Pick<RoundRules, 'title' | 'bodies' | 'categories'>,
  unit: UnitFacts,
  nomineeId?: string,
): PaperFacts {
  const shown = ({ name, kind, category, jobTitle, organisation, initiativeClaimed }: Nominee): PaperNominee => ({
    name,
    kind,
    category: rules.categories.find((rule) => rule.category === category)?.label ?? category,
    ...(jobTitle !== undefined && { jobTitle }),
    ...(organisation !== undefined && { organisation }),
    initiativeClaimed,
  });
  const nominee = nomineeId === undefined ? undefined : own(dossier.nominees, nomineeId);
  return {
    unitName: unit.name,
    roundTitle: rules.title,
    addressee: rules.bodies.education.label,
    nominees: livingNomineesOf(dossier).map(shown),
    ...(nominee && { nominee: shown(nominee) }),
  };
}
