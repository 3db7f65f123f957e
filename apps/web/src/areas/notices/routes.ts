import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { anybody, signedIn } from '../frames';

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices',
  component: lazyRouteComponent(() => import('./inbox/inbox'), 'Inbox'),
});

const noticePreferences = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices/preferences',
  component: lazyRouteComponent(() => import('./notice-preferences/notice-preferences'), 'NoticePreferences'),
});

const unsubscribe = createRoute({
  getParentRoute: () => anybody,
  path: '/unsubscribe/$token',
  component: lazyRouteComponent(() => import('./unsubscribe/unsubscribe'), 'Unsubscribe'),
});

export const routes = [inbox, noticePreferences, unsubscribe];
