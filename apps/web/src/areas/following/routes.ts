import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { queries } from '../../api/queries';
import { signedIn } from '../frames';
import { readEarly } from '../identity/shared/read-early';
import { dossierFilters } from './dossier-list/dossier-filters';
import { dossierListQuery } from './dossier-list/dossier-list.call';

const dossiers = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers',
  validateSearch: dossierFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => readEarly(() => queries.prefetchInfiniteQuery(dossierListQuery(deps))),
  component: lazyRouteComponent(() => import('./dossier-list/dossier-list'), 'DossierList'),
});

const dossier = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId',
  component: lazyRouteComponent(() => import('./dossier-details/dossier-details'), 'DossierDetails'),
});

const roundProgress = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds/$roundId/progress',
  component: lazyRouteComponent(() => import('./round-progress/round-progress'), 'RoundProgress'),
});

const progress = createRoute({
  getParentRoute: () => signedIn,
  path: '/progress',
  component: lazyRouteComponent(() => import('./round-progress/newest-progress'), 'NewestProgress'),
});

export const routes = [dossiers, dossier, roundProgress, progress];
