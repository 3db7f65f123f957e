import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { signedIn } from '../frames';

const documents = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/documents',
  component: lazyRouteComponent(() => import('./attach-document/documents'), 'Documents'),
});

export const routes = [documents];
