import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { signedIn } from '../frames';
import { historyPart } from './dossier-history/history-part';

const dossierHistory = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/history',
  validateSearch: historyPart,
  component: lazyRouteComponent(() => import('./dossier-history/dossier-history'), 'DossierHistory'),
});

export const routes = [dossierHistory];
