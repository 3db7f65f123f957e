import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { roundSearch } from '../programmes/shared/round-search';
import { signedIn } from '../frames';
import { judgementSearch, queueSearch } from './appraisal-queue/queue-search';

const appraisals = createRoute({
  getParentRoute: () => signedIn,
  path: '/appraisals',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('./appraisal-queue/appraisal-queue'), 'AppraisalQueue'),
});

const appraisal = createRoute({
  getParentRoute: () => signedIn,
  path: '/appraisals/$dossierId',
  validateSearch: judgementSearch,
  component: lazyRouteComponent(() => import('./appraise-nominee/appraise-dossier'), 'AppraiseDossier'),
});

const batches = createRoute({
  getParentRoute: () => signedIn,
  path: '/batches',
  validateSearch: roundSearch,
  component: lazyRouteComponent(() => import('./batch-list/batch-list'), 'BatchList'),
});

export const routes = [appraisals, appraisal, batches];
