import { useQuery } from '@tanstack/react-query';
import type { EngineItem, EngineList as Engines } from '../../api/generated';
import { useLanguage } from '../../app/language';
import { useTexts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { writeInstant } from '../../ui/dates';
import { DescriptionList } from '../../ui/description-list';
import { EmptyState } from '../../ui/empty-state';
import { writeNumber } from '../../ui/numbers';
import { Page } from '../../ui/page';
import parts from '../../ui/parts.module.css';
import { QueryState } from '../../ui/query-state';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import administration from '../administration/administration.module.css';
import { AdministrationTabs } from '../administration/administration-tabs';
import { DataTable } from '../administration/data-table';
import styles from '../round-details/round-details.module.css';
import { engineListQuery } from './api/engine-list';

const tones = { up: 'success', away: 'danger', read_only: 'warning', being_built: 'warning' } as const;

/** The service counts no further. */
const countedTo = 1000;

/** Asked anew every quarter of a minute while it is looked at. */
export function EngineList() {
  const { engines } = useTexts().operations;
  const query = useQuery(engineListQuery);
  return (
    <Page
      title={engines.title}
      lead={engines.lead}
      actions={query.data && <Button onClick={() => void query.refetch()}>{engines.again}</Button>}
    >
      <AdministrationTabs />
      <QueryState query={query} skeleton={<Skeleton as="card" lines={2} />}>
        {(health) => (
          <>
            <ul className={styles.cards}>
              {health.engines.map((engine) => (
                <li key={engine.part} className={styles.card}>
                  <Engine engine={engine} />
                </li>
              ))}
            </ul>
            <Views views={health.views} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function Engine({ engine: { part, engine, state, version, bytes, connections } }: { engine: EngineItem }) {
  const { engines } = useTexts().operations;
  const { language } = useLanguage();
  return (
    <>
      <h2 className={parts.heading}>{engines.parts[part]}</h2>
      <p className={styles.left}>
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
  const { engines } = useTexts().operations;
  const backlog = (events: number) =>
    events === 0 ? engines.upToDate : events >= countedTo ? engines.beyond(countedTo) : events;
  return (
    <section className={administration.section}>
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
