import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { signedIn } from '../frames';
import { peopleAsked, unitsAsked } from './asked';

const units = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/units',
  validateSearch: unitsAsked,
  component: lazyRouteComponent(() => import('./unit-list/unit-list'), 'UnitList'),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/people',
  validateSearch: peopleAsked,
  component: lazyRouteComponent(() => import('./people-list/people-list'), 'PeopleList'),
});

export const routes = [units, people];
