import { firstOf, type RoundRules } from '#contexts/programmes';
import type { Nominee, OpenedDossier } from '../../dossier/dossier.js';
import type { SubmissionWarning } from '../../dossier/dossier-events.js';
import type { PossibleDuplicate } from '../../preparing/possible-duplicates/possible-duplicates.js';

/** What does not stop a submission but the appraiser must see. */
export function submissionWarnings(
  dossier: OpenedDossier,
  nominees: readonly Nominee[],
  { copies, route }: RoundRules,
  duplicates: readonly PossibleDuplicate[] = [],
): readonly SubmissionWarning[] {
  const tooFew = dossier.copies !== undefined && dossier.copies < copies.required;
  return [
    ...(tooFew
      ? [
          {
            code: 'COPIES',
            required: copies.required,
            recorded: dossier.copies,
            ref: copies.ref,
            wording: copies.wording,
          },
        ]
      : []),
    // The education department is itself a nominating unit: the home-affairs department must know.
    ...(dossier.unitId === firstOf(route).body.unitId ? [{ code: 'SELF_APPRAISED', unitId: dossier.unitId }] : []),
    ...nominees.flatMap(({ nomineeId, name, flags }) => flags.map((code) => ({ code, nomineeId, nominee: name }))),
    ...nominees.flatMap(({ nomineeId, name }) =>
      duplicates
        .filter((duplicate) => duplicate.nomineeId === nomineeId)
        .map((duplicate) => ({ code: 'POSSIBLE_DUPLICATE_AWARD', nominee: name, ...duplicate })),
    ),
  ];
}
