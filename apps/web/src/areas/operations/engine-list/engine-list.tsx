import { useQuery } from '@tanstack/react-query';
import type { EngineItem, EngineList as Engines } from '../../../api/generated';
import { useLanguage } from '../../../ui/browser/language';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useOperationsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { writeInstant } from '../../../ui/display/dates';
import { DescriptionList } from '../../../ui/display/description-list';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { writeNumber } from '../../../ui/display/numbers';
import { Page } from '../../../ui/display/page';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Tag } from '../../../ui/display/tag';
import sections from '../../../ui/display/sections.module.css';
import { AdministrationTabs } from '../../administration/shared/administration-tabs';
import { DataTable } from '../../../ui/tables/data-table';
import tiles from '../../../ui/display/tiles.module.css';
import { Discrepancies } from './discrepancies';
import { engineListQuery } from './engine-list.call';

const tones = { up: 'success', away: 'danger', read_only: 'warning', being_built: 'warning' } as const;

/** The service counts no further. */
const countedTo = 1000;

/** Asked anew every quarter of a minute while it is looked at. */
export function EngineList() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { engines } = useOperationsTexts().operations;
  const query = useQuery(engineListQuery);
  return (
    <Page
      title={screens.engines}
      lead={engines.lead}
      actions={query.data && <Button onClick={() => void query.refetch()}>{engines.again}</Button>}
    >
      <AdministrationTabs />
      <QueryState query={query} skeleton={<Skeleton as="card" lines={2} />}>
        {(health) => (
          <>
            <ul className={tiles.cards}>
              {health.engines.map((engine) => (
                <li key={engine.part} className={tiles.card}>
                  <Engine engine={engine} />
                </li>
              ))}
            </ul>
            {health.discrepancies.length > 0 && <Discrepancies discrepancies={health.discrepancies} />}
            <Views views={health.views} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function Engine({ engine: { part, engine, state, version, bytes, connections } }: { engine: EngineItem }) {
  const { engines } = useOperationsTexts().operations;
  const { language } = useLanguage();
  return (
    <>
      <h2 className={parts.heading}>{engines.parts[part]}</h2>
      <p className={tiles.left}>
        <Tag tone={tones[state]}>{engines.states[state]}</Tag>
        {engines.engines[engine]}
      </p>
      <DescriptionList
        items={[
          { term: engines.version, detail: version },
          {
            term: engines.size,
            detail:
              bytes === undefined
                ? undefined
                : engines.mebibytes(writeNumber(Math.round(bytes / 1024 / 1024), language)),
          },
          { term: engines.connections, detail: connections },
        ]}
      />
    </>
  );
}

function Views({ views }: Pick<Engines, 'views'>) {
  const { engines } = useOperationsTexts().operations;
  const backlog = (events: number) =>
    events === 0 ? engines.upToDate : events >= countedTo ? engines.beyond(countedTo) : events;
  return (
    <section className={sections.section}>
      <h2 className={parts.heading}>{engines.views}</h2>
      {views.length === 0 ? (
        <EmptyState title={engines.noViews} />
      ) : (
        <DataTable
          caption={engines.views}
          rows={views}
          rowKey={({ view }) => view}
          columns={[
            { head: engines.view, cell: ({ view }) => engines.viewNames[view] ?? view },
            { head: engines.backlog, cell: ({ events }) => backlog(events) },
            { head: engines.oldest, cell: ({ oldest }) => (oldest ? writeInstant(oldest) : '–') },
          ]}
        />
      )}
    </section>
  );
}
