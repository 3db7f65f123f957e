import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { queries } from '../../api/queries';
import { signedIn } from '../frames';
import { actingAs } from '../identity/shared/acting';
import { readEarly } from '../identity/shared/read-early';

const desk = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  loader: () => {
    const reading = import('./desk/desk.call'); // with the code of the screen
    reading.catch(() => undefined); // which says itself that it did not come
    readEarly(async (person) => queries.prefetchQuery((await reading).deskQuery(person, actingAs(person))));
  },
  component: lazyRouteComponent(() => import('./desk/desk'), 'Desk'),
});

export const routes = [desk];
