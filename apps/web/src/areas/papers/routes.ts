import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { signedIn } from '../frames';

const papers = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/papers',
  component: lazyRouteComponent(() => import('./paper-list/papers'), 'Papers'),
});

const writing = lazyRouteComponent(() => import('./paper-details/paper'), 'Paper');

const paper = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/papers/$kind',
  component: writing,
});

const nomineePaper = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/papers/$kind/$nomineeId',
  component: writing,
});

export const routes = [papers, paper, nomineePaper];
