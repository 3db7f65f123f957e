import { type Decision, accepted, rejected, own } from '#platform/event-sourcing';
import { type AppraisalRejection, type Appraiser, isRefusal, openForAppraisal } from '../appraisal.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';

/** By whoever appraises at the body: a dossier must not wait for somebody who is away. */
export function releaseClaim(dossier: Dossier, appraiser: Appraiser): Decision<DossierEvent, AppraisalRejection> {
  const opened = openForAppraisal(dossier, appraiser);
  if (isRefusal(opened)) return rejected(opened);
  const events = appraiser.stages.flatMap((stage): readonly DossierEvent[] => {
    const claimedBy = own(opened.claims, stage);
    return claimedBy === undefined
      ? []
      : [{ type: 'ClaimReleased', data: { stage, claimedBy, by: appraiser.personId } }];
  });
  return accepted(...events);
}
