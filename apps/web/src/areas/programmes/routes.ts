import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { signedIn } from '../frames';
import { versionsAsked, yearAsked } from './asked';

const rounds = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds',
  component: lazyRouteComponent(() => import('./round-list/round-list'), 'RoundList'),
});

const round = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds/$roundId',
  component: lazyRouteComponent(() => import('./round-details/round-details'), 'RoundDetails'),
});

const packs = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/packs',
  component: lazyRouteComponent(() => import('./pack-list/pack-list'), 'PackList'),
});

const publishPack = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/packs/publish',
  component: lazyRouteComponent(() => import('./publish-pack/publish-pack'), 'PublishPack'),
});

const pack = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/packs/$packId',
  validateSearch: versionsAsked,
  component: lazyRouteComponent(() => import('./pack-version/pack-page'), 'PackPage'),
});

const calendars = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/calendars',
  validateSearch: yearAsked,
  component: lazyRouteComponent(() => import('./working-calendar/working-calendar'), 'WorkingCalendar'),
});

export const routes = [rounds, round, packs, publishPack, pack, calendars];
