import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RoundDetails } from '#contexts/programmes';
import { useProgrammesTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Button } from '../../../ui/actions/button';
import { DataTable } from '../../../ui/tables/data-table';
import tiles from '../../../ui/display/tiles.module.css';
import { usePermitted } from '../../identity/shared/use-permitted';
import { useOrganisationTexts } from '../../organisation/shared/texts';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import { TakeBackLateAcceptance } from '../take-back-late-acceptance/take-back-late-acceptance';

type Acceptance = RoundDetails['lateAcceptances'][number];

/** What is accepted after the deadline: one dossier each, or what a unit sends until a day. */
export function LateAcceptances({ round }: { round: RoundDetails }) {
  const { rounds } = useProgrammesTexts();
  const { organisation } = useOrganisationTexts();
  const { commands: words } = useUiTexts();
  const permitted = usePermitted();
  const unitName = useUnitNames();
  const [asked, setAsked] = useState<Acceptance>();
  if (round.lateAcceptances.length === 0) return null;
  const takenBack = permitted('take-back-late-acceptance', round.situation)
    ? [
        {
          head: rounds.lateAcceptance.takeBack,
          cell: (acceptance: Acceptance) => (
            <Button onClick={() => setAsked(acceptance)}>{rounds.lateAcceptance.takeBack}</Button>
          ),
        },
      ]
    : [];
  return (
    <>
      <h3 className={tiles.step}>{rounds.lateAcceptances}</h3>
      <DataTable
        caption={rounds.lateAcceptances}
        rows={round.lateAcceptances}
        rowKey={({ unitId, covers }) => `${unitId} ${Object.values(covers).join()}`}
        columns={[
          { head: organisation.unit, cell: ({ unitId }) => unitName(unitId) },
          { head: rounds.lateAcceptance.covers, cell: (acceptance) => <Covers acceptance={acceptance} /> },
          { head: rounds.acceptedBy, cell: ({ by }) => unitName(by) },
          { head: words.reason, cell: ({ reason }) => reason },
          { head: words.document, cell: ({ document }) => document },
          ...takenBack,
        ]}
      />
      {asked && (
        <TakeBackLateAcceptance
          roundId={round.roundId}
          subject={{
            unitId: asked.unitId,
            ...('dossierId' in asked.covers && { dossierId: asked.covers.dossierId }),
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

function Covers({ acceptance: { covers, lastPermittedDay, passed } }: { acceptance: Acceptance }) {
  const { lateAcceptance: texts } = useProgrammesTexts().rounds;
  if ('dossierId' in covers)
    return (
      <Link to="/dossiers/$dossierId" params={{ dossierId: covers.dossierId }}>
        {texts.oneDossier}
      </Link>
    );
  if (!lastPermittedDay) return texts.withoutLimit;
  return passed ? texts.over(lastPermittedDay.text) : texts.until(lastPermittedDay.text);
}
