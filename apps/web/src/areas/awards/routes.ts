import { createRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from '../../ui/browser/lazy-route-component';
import { signedIn } from '../frames';
import { roundSearch } from '../programmes/shared/round-search';
import { proposalSearch, registerSearch } from './proposal-list/award-searches';

const proposals = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals',
  validateSearch: roundSearch,
  component: lazyRouteComponent(() => import('./proposal-list/proposal-list'), 'ProposalList'),
});

const compileProposal = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals/$roundId/compile',
  validateSearch: proposalSearch,
  component: lazyRouteComponent(() => import('./compile-proposal/compile-proposal'), 'CompileProposal'),
});

const proposal = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals/$roundId/$proposalId',
  component: lazyRouteComponent(() => import('./proposal-list/proposal-page'), 'ProposalPage'),
});

const register = createRoute({
  getParentRoute: () => signedIn,
  path: '/awards',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('./award-register/award-register'), 'AwardRegister'),
});

export const routes = [proposals, compileProposal, proposal, register];
