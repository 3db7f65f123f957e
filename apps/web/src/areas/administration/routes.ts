import { createRoute, redirect } from '@tanstack/react-router';
import { signedIn } from '../frames';

const administrationEntry = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin',
  beforeLoad: () => {
    throw redirect({ to: '/admin/people', replace: true });
  },
});

export const routes = [administrationEntry];
