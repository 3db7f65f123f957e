import { Link } from '@tanstack/react-router';
import type { RoundProgress } from '../../../api/generated';
import { useFollowingTexts } from '../shared/texts';
import { BarChart } from '../../../ui/display/bar-chart';
import sections from '../../../ui/display/sections.module.css';
import { DataTable } from '../../../ui/tables/data-table';
import { ExportButton } from '../../../ui/tables/export-button';
import tiles from '../../../ui/display/tiles.module.css';
import { dossiersLink } from './dossiers-link';
import { Figure } from './figure';
import { ageBands, type StageFigures, stageRows, waitingStages } from './round-progress.view-model';

/** How many dossiers are at each stage, in which situation, and how long they have waited. */
export function Flow({ progress: { roundId, stages, situations } }: { progress: RoundProgress }) {
  const { progress: words } = useFollowingTexts();
  return (
    <section className={sections.section}>
      <div className={sections.heading}>
        <h2>{words.movement}</h2>
        <ExportButton name={words.fileName('ho-so-tung-buoc', roundId)} rows={() => stageRows(stages, words)} />
      </div>
      <p className={sections.quiet}>{words.movementLead}</p>
      <div className={tiles.cards}>
        <div className={tiles.card}>
          <BarChart
            label={words.flow}
            of={words.stage}
            series={[{ key: 'dossiers', label: words.dossiers }]}
            bars={stages.map(({ stage, dossiers }) => ({
              key: stage,
              label: words.stages[stage],
              values: [dossiers],
              link: dossiersLink({ round: roundId, holder: stage }),
            }))}
          />
        </div>
        <div className={tiles.card}>
          <BarChart
            label={words.situations}
            of={words.situation}
            series={[{ key: 'dossiers', label: words.dossiers }]}
            bars={situations.map(({ situation, dossiers }) => ({
              key: situation,
              label: words.situationNames[situation],
              values: [dossiers],
              link: dossiersLink({ round: roundId, situation }),
            }))}
          />
        </div>
      </div>
      <h3 className={tiles.step}>{words.ages}</h3>
      <Ages roundId={roundId} stages={stages} />
    </section>
  );
}

function Ages({ roundId, stages }: { roundId: string; stages: readonly StageFigures[] }) {
  const { progress: words } = useFollowingTexts();
  return (
    <DataTable
      caption={words.ages}
      rows={waitingStages(stages)}
      rowKey={({ stage }) => stage}
      columns={[
        { head: words.stage, cell: ({ stage }) => words.stages[stage] },
        ...ageBands(stages).map(({ from, to }, band) => ({
          head: words.age(from, to),
          numeric: true,
          cell: ({ stage, ages }: StageFigures) => (
            <Figure
              count={ages[band]?.dossiers ?? 0}
              what={`${words.stages[stage]}, ${words.age(from, to)}`}
              filter={{ round: roundId, holder: stage, daysFrom: from, daysTo: to }}
            />
          ),
        })),
        {
          head: words.longest,
          numeric: true,
          cell: ({ stage, longestDays }) =>
            longestDays === undefined ? (
              '–'
            ) : (
              <Link {...dossiersLink({ round: roundId, holder: stage, daysFrom: longestDays })}>
                {words.days(longestDays)}
              </Link>
            ),
        },
      ]}
    />
  );
}
