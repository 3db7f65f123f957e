import { decidingOf, type RouteRule } from '#contexts/programmes';
import { accepted, type Decision, rejected } from '#platform/event-sourcing';
import { livingNomineesOf, nomineesOf, type OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { heldForAnother, type NomineeHeld } from '../../dossier/holds/hold.js';

export interface WithdrawDossier {
  readonly reason: string;
  readonly by: string;
}

export type WithdrawDossierRejection =
  { readonly code: 'ALREADY_AT_CHAIRMAN'; readonly nomineeIds: readonly string[] } | NomineeHeld;

export function withdrawDossier(
  { reason, by }: WithdrawDossier,
  dossier: OpenedDossier,
  route: RouteRule,
): Decision<DossierEvent, WithdrawDossierRejection> {
  const deciding = decidingOf(route);
  const beyondRecall = nomineesOf(dossier).filter(({ stage }) => stage === deciding.stage || stage === 'decided');
  if (beyondRecall.length > 0)
    return rejected({ code: 'ALREADY_AT_CHAIRMAN', nomineeIds: beyondRecall.map(({ nomineeId }) => nomineeId) });
  const held = livingNomineesOf(dossier).flatMap((nominee) => heldForAnother(dossier, nominee));
  if (held.length > 0) return rejected(...held);
  const nomineeIds = livingNomineesOf(dossier).map(({ nomineeId }) => nomineeId);
  return accepted({ type: 'DossierWithdrawn', data: { reason, nomineeIds, life: dossier.life, by } });
}
