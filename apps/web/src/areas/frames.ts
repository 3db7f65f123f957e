import { createRootRoute, createRoute } from '@tanstack/react-router';

/** What the screens of every area hang from; the application draws what stands around them. */
export const anybody = createRootRoute();
export const signedIn = createRoute({ getParentRoute: () => anybody, id: 'signed-in' });
