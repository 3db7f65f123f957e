import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../frames';
import { historyPart } from './dossier-history/history-part';

const dossierHistory = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/history',
  validateSearch: historyPart,
  component: lazyRouteComponent(() => import('./dossier-history/dossier-history'), 'DossierHistory'),
});

export const routes = [dossierHistory];
