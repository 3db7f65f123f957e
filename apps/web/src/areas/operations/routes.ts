import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { signedIn } from '../frames';
import { auditFilterOf } from './audit-log/audit-filter';
import { mailSearch } from './mail-list/mail-search';
import { roleAsked } from './permission-matrix/role-asked';
import { signInSearch } from './sign-in-log/sign-in-search';

const permissions = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/permissions',
  validateSearch: roleAsked,
  component: lazyRouteComponent(() => import('./permission-matrix/permission-matrix'), 'PermissionMatrix'),
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/audit',
  validateSearch: auditFilterOf,
  component: lazyRouteComponent(() => import('./audit-log/audit-log'), 'AuditLog'),
});

const signIns = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/sign-ins',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./sign-in-log/sign-in-log'), 'SignInLog'),
});

const jobs = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/jobs',
  component: lazyRouteComponent(() => import('./jobs/jobs'), 'Jobs'),
});

const mail = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/mail',
  validateSearch: mailSearch,
  component: lazyRouteComponent(() => import('./mail-list/mail-list'), 'MailList'),
});

const engines = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/engines',
  component: lazyRouteComponent(() => import('./engine-list/engine-list'), 'EngineList'),
});

export const routes = [permissions, audit, signIns, jobs, mail, engines];
