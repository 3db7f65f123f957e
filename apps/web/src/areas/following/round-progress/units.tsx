import { Link } from '@tanstack/react-router';
import type { RoundProgress } from '../../../api/generated';
import { useFollowingTexts } from '../shared/texts';
import { EmptyState } from '../../../ui/feedback/empty-state';
import sections from '../../../ui/display/sections.module.css';
import { DataTable } from '../../../ui/tables/data-table';
import { ExportButton } from '../../../ui/tables/export-button';
import { dossiersLink } from './dossiers-link';
import { Figure } from './figure';
import { dossiersOf, type Situation, type UnitFigures, unitRows } from './round-progress.view-model';

const situations: readonly Situation[] = ['Draft', 'Submitted', 'Returned', 'Withdrawn'];

export function Units({ progress: { roundId, units } }: { progress: RoundProgress }) {
  const { progress: words } = useFollowingTexts();
  return (
    <section className={sections.section}>
      <div className={sections.heading}>
        <h2>{words.units}</h2>
        {units.length > 0 && (
          <ExportButton name={words.fileName('ho-so-theo-don-vi', roundId)} rows={() => unitRows(units, words)} />
        )}
      </div>
      {units.length === 0 ? (
        <EmptyState title={words.noDossiers} />
      ) : (
        <DataTable
          caption={words.units}
          rows={units}
          rowKey={({ unitId }) => unitId}
          columns={[
            { head: words.unit, cell: ({ unitName }) => unitName },
            {
              head: words.dossiers,
              numeric: true,
              cell: ({ unitId, unitName, dossiers }) => (
                <Figure count={dossiers} what={unitName} filter={{ round: roundId, unit: unitId }} />
              ),
            },
            {
              head: words.nominees,
              numeric: true,
              cell: ({ unitId, nominees }) => (
                <Link {...dossiersLink({ round: roundId, unit: unitId })}>{nominees}</Link>
              ),
            },
            ...situations.map((situation) => ({
              head: words.situationNames[situation],
              numeric: true,
              cell: (unit: UnitFigures) => (
                <Figure
                  count={dossiersOf(unit, situation)}
                  what={`${unit.unitName}, ${words.situationNames[situation]}`}
                  filter={{ round: roundId, unit: unit.unitId, situation }}
                />
              ),
            })),
          ]}
        />
      )}
    </section>
  );
}
