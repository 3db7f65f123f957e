import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { signedIn } from '../frames';

const checkAndSend = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/check',
  component: lazyRouteComponent(() => import('./check-and-send/check-and-send'), 'CheckAndSend'),
});

const receipt = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/receipt',
  component: lazyRouteComponent(() => import('./submit-dossier/submission-receipt'), 'SubmissionReceipt'),
});

export const routes = [checkAndSend, receipt];
