import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { SessionGate } from '../features/session/session-gate';
import { NotFound } from './not-found';
import { RouteFailure } from './route-failure';
import { Shell } from './shell';

/*
 * Every screen by its address, fetched when it is first opened. What stands in the address is what a screen was asked:
 * filters, page, tab; so a link shows the same to whoever may see it. What anybody may see stands right below the root.
 */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteFailure });

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: () => (
    <SessionGate>
      <Outlet />
    </SessionGate>
  ),
});

const desk = createRoute({ getParentRoute: () => signedIn, path: '/', component: lazyRouteComponent(() => import('../features/desk/desk'), 'Desk') });

export const router = createRouter({ routeTree: root.addChildren([signedIn.addChildren([desk])]), defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
