import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { signedIn } from '../frames';

const openDossier = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/open',
  component: lazyRouteComponent(() => import('./open-dossier/open-dossier'), 'OpenDossier'),
});

const nominees = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees',
  component: lazyRouteComponent(() => import('./nominees/nominees'), 'Nominees'),
});

const addNominee = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees/add',
  component: lazyRouteComponent(() => import('./add-nominee/add-nominee'), 'AddNominee'),
});

const pastedNominees = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees/paste',
  component: lazyRouteComponent(() => import('./pasted-nominees/pasted-nominees'), 'PastedNominees'),
});

const nominee = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees/$nomineeId',
  component: lazyRouteComponent(() => import('./nominees/nominee-page'), 'NomineePage'),
});

export const routes = [openDossier, nominees, addNominee, pastedNominees, nominee];
