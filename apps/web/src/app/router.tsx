import { createRouter, Outlet } from '@tanstack/react-router';
import * as areas from '../areas/areas';
import { LiveUpdates } from '../areas/following/shared/use-live-updates';
import { anybody, signedIn } from '../areas/frames';
import { SessionGate } from '../areas/identity/shared/session-gate';
import { NotFound } from './not-found';
import { RouteFailure } from './route-failure';
import { Shell } from './shell';

/*
 * Every screen by its address, fetched when it is first opened. What stands in the address is what a screen was asked:
 * filters, page, tab; so a link shows the same to whoever may see it. What anybody may see stands right below the root.
 */
anybody.update({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteFailure });
signedIn.update({
  component: () => (
    <SessionGate>
      <LiveUpdates />
      <Outlet />
    </SessionGate>
  ),
});

const routes = Object.values(areas).flatMap((area) => [...area.routes]);
type Route = (typeof routes)[number];
const below =
  (frame: typeof anybody | typeof signedIn) =>
  (route: Route): boolean =>
    route.options.getParentRoute?.() === frame;

export const router = createRouter({
  routeTree: anybody.addChildren([
    signedIn.addChildren(routes.filter(below(signedIn))),
    ...routes.filter(below(anybody)),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: RouteFailure,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
