import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { anybody } from '../frames';
import { lookUpQuestion } from './look-up/look-up-question';

const lookUp = createRoute({
  getParentRoute: () => anybody,
  path: '/look-up',
  validateSearch: lookUpQuestion,
  component: lazyRouteComponent(() => import('./look-up/look-up'), 'LookUp'),
});

export const routes = [lookUp];
