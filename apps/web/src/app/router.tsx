import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound } from './not-found';
import { RouteFailure } from './route-failure';
import { Shell } from './shell';

/*
 * Every screen by its address, fetched when it is first opened. What stands in the address is what a screen was asked:
 * filters, page, tab; so a link shows the same to whoever may see it.
 */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteFailure });

const desk = createRoute({ getParentRoute: () => root, path: '/', component: lazyRouteComponent(() => import('../features/desk/desk'), 'Desk') });

export const router = createRouter({ routeTree: root.addChildren([desk]), defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
