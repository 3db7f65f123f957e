import type { DossierItem } from '../../../api/generated';
import type { useDossierTexts } from '../../dossier/shared/texts';
import type { vi } from '../texts.vi';
import { writeInstant } from '../../../ui/display/dates';
import { urgencyTone } from '../../../ui/display/deadline.view-model';
import { Tag } from '../../../ui/display/tag';
import type { TableColumn } from '../../../ui/tables/virtual-table-props';
import { situationTones } from '../../dossier/shared/situation-tones';

export function dossierColumns(
  {
    dossierList: { columns, daysLeft, noDeadline },
    dossiers,
  }: Pick<typeof vi, 'dossierList'> & Pick<ReturnType<typeof useDossierTexts>, 'dossiers'>,
  titleOf: (roundId: string) => string,
): readonly TableColumn<DossierItem>[] {
  return [
    {
      key: 'dossier',
      header: columns.dossier,
      cell: ({ unitName, roundId }) => `${unitName}: ${titleOf(roundId)}`,
      width: 'minmax(16rem, 3fr)',
    },
    {
      key: 'situation',
      header: columns.situation,
      cell: ({ situation }) => <Tag tone={situationTones[situation]}>{dossiers.situations[situation]}</Tag>,
      width: '8.5rem',
    },
    {
      key: 'holders',
      header: columns.holders,
      cell: ({ heldBy, situation }) =>
        heldBy.map(({ name }) => name).join(', ') || (situation === 'Withdrawn' ? '–' : dossiers.nobodyHolds),
      width: 'minmax(9rem, 1.5fr)',
    },
    {
      key: 'daysLeft',
      header: columns.daysLeft,
      cell: ({ heldBy: [holder] }) => {
        if (!holder) return '–';
        if (!holder.timeLeft) return noDeadline;
        return <Tag tone={urgencyTone(holder.timeLeft.daysLeft)}>{daysLeft(holder.timeLeft.daysLeft)}</Tag>;
      },
      width: '10rem',
    },
    { key: 'nominees', header: columns.nominees, cell: ({ nominees }) => nominees, width: '6.5rem', align: 'end' },
    { key: 'changedAt', header: columns.changedAt, cell: ({ changedAt }) => writeInstant(changedAt), width: '10.5rem' },
  ];
}
