import { useState } from 'react';
import type { RoundDetails } from '#contexts/programmes';
import { useProgrammesTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Button } from '../../../ui/actions/button';
import parts from '../../../ui/display/parts.module.css';
import sections from '../../../ui/display/sections.module.css';
import { DataTable } from '../../../ui/tables/data-table';
import { ExtendDeadline } from '../extend-deadline/extend-deadline';
import { GrantLateAcceptance } from '../shared/grant-late-acceptance';
import { LateAcceptances } from './late-acceptances';
import { usePermitted } from '../../identity/shared/use-permitted';
import { useOrganisationTexts } from '../../organisation/shared/texts';
import { useUnitNames } from '../../organisation/shared/use-unit-names';

/** What single units were given beyond the deadlines of all. */
export function Extensions({ round }: { round: RoundDetails }) {
  const { rounds } = useProgrammesTexts();
  const { organisation } = useOrganisationTexts();
  const { commands: words } = useUiTexts();
  const permitted = usePermitted();
  const unitName = useUnitNames();
  const [asked, setAsked] = useState<'extension' | 'lateAcceptance'>();
  const stepIn = ({ deadlines }: RoundDetails, step: string) => {
    const named = deadlines.find((deadline) => deadline.step === step);
    return named ? rounds.sends(named.sender, named.receiver) : step;
  };
  const close = () => setAsked(undefined);
  return (
    <section className={sections.section}>
      <div className={sections.heading}>
        <h2 className={parts.heading}>{rounds.extensions}</h2>
        <div className={parts.buttons}>
          {permitted('extend-deadline', round.situation) && (
            <Button onClick={() => setAsked('extension')}>{rounds.extend.action}</Button>
          )}
          {permitted('grant-late-acceptance', round.situation) && (
            <Button onClick={() => setAsked('lateAcceptance')}>{rounds.lateAcceptance.action}</Button>
          )}
        </div>
      </div>
      {round.extensions.length === 0 ? (
        <p className={sections.quiet}>{rounds.noExtensions}</p>
      ) : (
        <DataTable
          caption={rounds.extensions}
          rows={round.extensions}
          rowKey={({ unitId, step, before }) => `${unitId} ${step} ${before}`}
          columns={[
            { head: organisation.unit, cell: ({ unitId }) => unitName(unitId) },
            { head: rounds.step, cell: ({ step }) => stepIn(round, step) },
            { head: rounds.newDeadline, cell: ({ text, lastPermittedDay }) => `${text} (${lastPermittedDay.weekday})` },
            { head: words.reason, cell: ({ reason }) => reason },
            { head: words.document, cell: ({ document }) => document },
          ]}
        />
      )}
      <LateAcceptances round={round} />
      {asked === 'extension' && <ExtendDeadline round={round} onClose={close} />}
      {asked === 'lateAcceptance' && <GrantLateAcceptance roundId={round.roundId} onClose={close} />}
    </section>
  );
}
