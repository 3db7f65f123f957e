import { useState } from 'react';
import { Button } from '../../../ui/actions/button';
import type { ShownDossier } from '../../dossier/shared/dossier-page';
import { liesWithUnit } from '../../dossier/shared/may-do';
import { usePermitted } from '../../identity/shared/use-permitted';
import { GrantLateAcceptance } from '../../programmes/shared/grant-late-acceptance';
import { useProgrammesTexts } from '../../programmes/shared/texts';

/** The receiving body lets this one dossier come late. */
export function AcceptLate({ dossier, round }: Pick<ShownDossier, 'dossier' | 'round'>) {
  const { rounds } = useProgrammesTexts();
  const permitted = usePermitted();
  const [asked, setAsked] = useState(false);
  const { dossierId, unitId } = dossier;
  if (!liesWithUnit(dossier) || !permitted('grant-late-acceptance', round.situation)) return null;
  return (
    <>
      <Button onClick={() => setAsked(true)}>{rounds.lateAcceptance.action}</Button>
      {asked && (
        <GrantLateAcceptance roundId={round.roundId} dossier={{ dossierId, unitId }} onClose={() => setAsked(false)} />
      )}
    </>
  );
}
