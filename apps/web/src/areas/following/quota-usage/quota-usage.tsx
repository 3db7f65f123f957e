import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { UnitQuota } from '../../../api/generated';
import { useFollowingTexts } from '../shared/texts';
import { BarChart } from '../../../ui/display/bar-chart';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import sections from '../../../ui/display/sections.module.css';
import { DataTable } from '../../../ui/tables/data-table';
import { ExportButton } from '../../../ui/tables/export-button';
import { PlanQuote } from '../../programmes/shared/plan-quote';
import tiles from '../../../ui/display/tiles.module.css';
import { dossiersLink } from '../round-progress/dossiers-link';
import { mostUsedFirst, quotaRows, rulesOf } from '../round-progress/round-progress.view-model';
import { roundQuotasQuery } from './round-quotas.call';

const shownInChart = 12;

export interface QuotaUsageProps {
  readonly roundId: string;
  /**
   * Units that have dossiers which this person may see; the places of the others are counted, but there is no
   * list to open.
   */
  readonly listed: ReadonlySet<string>;
}

/** What each unit has used of its places and what is left, with the plan's words. */
export function QuotaUsage({ roundId, listed }: QuotaUsageProps) {
  const { progress: words } = useFollowingTexts();
  const query = useQuery({ ...roundQuotasQuery(roundId), select: mostUsedFirst });
  return (
    <section className={sections.section}>
      <div className={sections.heading}>
        <h2>{words.quotas}</h2>
        {query.data && query.data.length > 0 && (
          <ExportButton name={words.fileName('so-luong-da-dung', roundId)} rows={() => quotaRows(query.data, words)} />
        )}
      </div>
      <p className={sections.quiet}>{words.quotasLead}</p>
      <QueryState
        query={query}
        skeleton={<Skeleton as="row" lines={4} />}
        isEmpty={(units) => units.length === 0}
        empty={<EmptyState title={words.noQuotas} />}
      >
        {(units) => (
          <>
            <div className={tiles.card}>
              <UsageChart roundId={roundId} listed={listed} units={units.slice(0, shownInChart)} />
            </div>
            <UsageTable roundId={roundId} listed={listed} units={units} />
            {rulesOf(units).map((rule) => (
              <PlanQuote key={rule.ref} rule={rule} />
            ))}
          </>
        )}
      </QueryState>
    </section>
  );
}

interface UsageProps extends QuotaUsageProps {
  readonly units: readonly UnitQuota[];
}

function UsageChart({ roundId, listed, units }: UsageProps) {
  const { progress: words } = useFollowingTexts();
  return (
    <BarChart
      label={words.places}
      of={words.unit}
      series={[
        { key: 'collective', label: words.collectives, tone: 'info' },
        { key: 'individual', label: words.individuals, tone: 'gold' },
      ]}
      bars={units.map(({ unitId, unitName, used }) => ({
        key: unitId,
        label: unitName,
        values: [used.collective ?? 0, used.individual ?? 0],
        link: listed.has(unitId) ? dossiersLink({ round: roundId, unit: unitId }) : undefined,
      }))}
    />
  );
}

function UsageTable({ roundId, listed, units }: UsageProps) {
  const { progress: words } = useFollowingTexts();
  return (
    <DataTable
      caption={words.quotas}
      rows={units}
      rowKey={({ unitId }) => unitId}
      columns={[
        {
          head: words.unit,
          cell: ({ unitId, unitName }) =>
            listed.has(unitId) ? <Link {...dossiersLink({ round: roundId, unit: unitId })}>{unitName}</Link> : unitName,
        },
        {
          head: words.collectives,
          numeric: true,
          cell: ({ used, left }) => words.usedAndLeft(used.collective ?? 0, left.collective),
        },
        {
          head: words.individuals,
          numeric: true,
          cell: ({ used, left }) => words.usedAndLeft(used.individual ?? 0, left.individual),
        },
        { head: words.rule, cell: ({ ref }) => ref ?? '–' },
      ]}
    />
  );
}
