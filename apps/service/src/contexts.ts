import { awards } from '#contexts/awards';
import { identity } from '#contexts/identity';
import { nominations } from '#contexts/nominations';
import { notices } from '#contexts/notices';
import { organisation, type Permission } from '#contexts/organisation';
import { programmes } from '#contexts/programmes';
import type { Context } from '#platform/context';
import type { PureContext } from '#platform/event-sourcing';

interface Listed {
  /** There at once, without Nest: what reads events needs no more. */
  readonly pure: PureContext<Permission>;
  readonly load: () => Promise<{ readonly context: Context<Permission> }>;
}

/** The only list of contexts, in the order of the work. */
export const contexts: readonly Listed[] = [
  { pure: organisation, load: () => import('#contexts/organisation.module') },
  { pure: identity, load: () => import('#contexts/identity.module') },
  { pure: programmes, load: () => import('#contexts/programmes.module') },
  { pure: nominations, load: () => import('#contexts/nominations.module') },
  { pure: awards, load: () => import('#contexts/awards.module') },
  { pure: notices, load: () => import('#contexts/notices.module') },
];
