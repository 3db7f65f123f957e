import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useProgrammesTexts } from '../shared/texts';
import buttons from '../../../ui/actions/button.module.css';
import { writeInstant } from '../../../ui/display/dates';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { AdministrationTabs } from '../../administration/shared/administration-tabs';
import sections from '../../../ui/display/sections.module.css';
import { DataTable } from '../../../ui/tables/data-table';
import { usePersonNames } from '../../organisation/shared/use-person-names';
import { usePermitted } from '../../identity/shared/use-permitted';
import { roundListQuery } from '../round-list/round-list.call';
import { packListQuery } from './pack-list.call';
import styles from './pack-list.module.css';
import { byPack, type PublishedPack } from './pack-list.view-model';

export function PackList() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { packs } = useProgrammesTexts();
  const permitted = usePermitted();
  const query = useQuery(packListQuery);
  const publish = permitted('publish-pack') && (
    <Link to="/admin/packs/publish" className={`${buttons.button} ${buttons.primary}`}>
      {packs.publish.open}
    </Link>
  );
  return (
    <Page title={screens.packs} lead={packs.lead} actions={publish}>
      <AdministrationTabs />
      <QueryState
        query={query}
        skeleton={<Skeleton as="card" lines={2} />}
        isEmpty={(all) => all.length === 0}
        empty={<EmptyState title={packs.none} action={publish} />}
      >
        {(all) => byPack(all).map((pack) => <PackVersions key={pack.packId} pack={pack} />)}
      </QueryState>
    </Page>
  );
}

function PackVersions({ pack: { packId, title, issuer, versions } }: { pack: PublishedPack }) {
  const { packs } = useProgrammesTexts();
  const personName = usePersonNames();
  const { data: rounds = [] } = useQuery(roundListQuery);
  const under = (version: number) => rounds.filter((round) => round.packId === packId && round.packVersion === version);
  return (
    <section className={sections.section}>
      <h2 className={styles.title}>{title}</h2>
      <p className={sections.quiet}>
        {packs.issuer}: {issuer} · <span className={sections.code}>{packId}</span>
      </p>
      <DataTable
        caption={packs.versions}
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          {
            head: packs.versions,
            cell: ({ version }) => (
              <Link
                to="/admin/packs/$packId"
                params={{ packId }}
                search={{ from: Math.max(1, version - 1), to: version }}
              >
                {packs.version(version)}
              </Link>
            ),
          },
          { head: packs.publishedAt, cell: ({ publishedAt }) => writeInstant(publishedAt) },
          { head: packs.publishedBy, cell: ({ publishedBy }) => personName(publishedBy) },
          {
            head: packs.rounds,
            cell: ({ version }) =>
              under(version).length === 0 ? (
                packs.noRounds
              ) : (
                <ul className={sections.lines}>
                  {under(version).map(({ roundId, title: round }) => (
                    <li key={roundId}>
                      <Link to="/rounds/$roundId" params={{ roundId }}>
                        {round}
                      </Link>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </section>
  );
}
