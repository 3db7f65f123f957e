import { type Decision, own, rejected, unless } from '#platform/event-sourcing';
import { type AppraisalRejection, type Appraiser, isRefusal, lyingAt, openForAppraisal } from '../appraisal.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

export type ClaimDossierRejection =
  | AppraisalRejection
  | {
      readonly code: 'DOSSIER_NOT_HERE';
      readonly elsewhere: readonly { readonly nomineeId: string; readonly holder: string }[];
    }
  | {
      readonly code: 'CLAIMED_BY_ANOTHER';
      readonly stage: string;
      readonly by: string;
      readonly byName: string;
    };

/**
 * Says who does the work; it binds nobody, so that a colleague can decide where the other one is away.
 * @param people names by id
 */
export function claimDossier(
  dossier: Dossier,
  appraiser: Appraiser,
  people: ReadonlyMap<string, string>,
): Decision<DossierEvent, ClaimDossierRejection> {
  const opened = openForAppraisal(dossier, appraiser);
  if (isRefusal(opened)) return rejected(opened);
  const here = appraiser.stages.filter((stage) => lyingAt(stage, opened).length > 0);
  if (here.length === 0) return rejected({ code: 'DOSSIER_NOT_HERE', elsewhere: [] });

  const free = here.filter((stage) => own(opened.claims, stage) === undefined);
  const taken = here.flatMap((stage): readonly ClaimDossierRejection[] => {
    const by = own(opened.claims, stage);
    return by === undefined || by === appraiser.personId
      ? []
      : [{ code: 'CLAIMED_BY_ANOTHER', stage, by, byName: people.get(by) ?? by }];
  });
  return unless(taken, () =>
    free.map((stage) => ({ type: 'DossierClaimed', data: { stage, by: appraiser.personId } })),
  );
}
