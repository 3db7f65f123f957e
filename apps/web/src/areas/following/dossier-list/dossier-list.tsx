import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, linkOptions, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { DossierItem } from '../../../api/generated';
import { useFollowingTexts } from '../shared/texts';
import { preparingRoles } from '../../dossier/shared/may-do';
import { useDossierTexts } from '../../dossier/shared/texts';
import buttons from '../../../ui/actions/button.module.css';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { VirtualTable } from '../../../ui/tables/virtual-table';
import { roundListQuery } from '../../programmes/round-list/round-list.call';
import { useSession } from '../../identity/shared/acting';
import { dossierListQuery } from './dossier-list.call';
import { AskedByLink } from './asked-by-link';
import { dossierColumns } from './dossier-columns';
import type { DossierFilters } from './dossier-filters';
import { DossierListFilters } from './dossier-list-filters';

/** Every dossier that the person may see, the newest change first. */
export function DossierList() {
  const { dossierList } = useFollowingTexts();
  const { dossiers } = useDossierTexts();
  const filters = useSearch({ from: '/signed-in/dossiers' });
  const navigate = useNavigate();
  const { acting } = useSession();
  const { data: rounds } = useQuery(roundListQuery);
  const list = useInfiniteQuery(dossierListQuery(filters));
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const columns = useMemo(
    () =>
      dossierColumns(
        { dossierList, dossiers },
        (roundId) => rounds?.find((round) => round.roundId === roundId)?.title ?? roundId,
      ),
    [dossierList, dossiers, rounds],
  );
  const rowLink = useCallback(
    ({ dossierId }: DossierItem) => linkOptions({ to: '/dossiers/$dossierId', params: { dossierId } }),
    [],
  );
  const filtered = Object.keys(filters).length > 0;
  const none = filtered ? dossierList.none : dossierList.noneYet;
  const opens = preparingRoles(acting).some(({ inForce }) => inForce);
  const open = opens && (
    <Link to="/dossiers/open" className={`${buttons.button} ${buttons.primary}`}>
      {dossierList.open}
    </Link>
  );
  const ask = (changed: DossierFilters) => void navigate({ to: '/dossiers', search: changed, replace: true });
  return (
    <Page title={dossierList.title} actions={open}>
      <DossierListFilters filters={filters} rounds={rounds ?? []} onAsk={ask} />
      <AskedByLink filters={filters} unitName={rows[0]?.unitName} onAsk={ask} />
      <QueryState
        query={list}
        skeleton={<Skeleton as="row" lines={8} />}
        isEmpty={() => rows.length === 0}
        empty={<EmptyState title={none.title}>{none.detail}</EmptyState>}
      >
        {() => (
          <>
            <p role="status">{dossierList.count(rows.length, list.hasNextPage)}</p>
            <VirtualTable
              label={dossiers.title}
              rows={rows}
              columns={columns}
              rowKey={({ dossierId }) => dossierId}
              rowLink={rowLink}
              more={{ there: list.hasNextPage, underWay: list.isFetchingNextPage, load: list.fetchNextPage }}
            />
          </>
        )}
      </QueryState>
    </Page>
  );
}
