import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { judgementSearch, queueSearch } from '../areas/appraising/appraisal-queue/queue-search';
import { dossierListQuery } from '../areas/following/dossier-list/dossier-list.call';
import { dossierFilters } from '../areas/following/dossier-list/dossier-filters';
import { historyPart } from '../areas/dossier/dossier-history/history-part';
import { LiveUpdates } from '../areas/following/shared/use-live-updates';
import { lookUpQuestion } from '../areas/look-up/look-up/look-up-question';
import { proposalSearch, registerSearch, roundSearch } from '../areas/awards/proposal-list/award-searches';
import { peopleAsked, unitsAsked } from '../areas/organisation/asked';
import { versionsAsked, yearAsked } from '../areas/programmes/asked';
import { roleAsked } from '../areas/operations/permission-matrix/role-asked';
import { auditFilterOf } from '../areas/operations/audit-log/audit-filter';
import { mailSearch } from '../areas/operations/mail-list/mail-search';
import { actingAs } from '../areas/identity/shared/acting';
import { SessionGate } from '../areas/identity/shared/session-gate';
import { NotFound } from './not-found';
import { queries } from '../api/queries';
import { readEarly } from '../areas/identity/shared/read-early';
import { RouteFailure } from './route-failure';
import { Shell } from './shell';

/*
 * Every screen by its address, fetched when it is first opened. What stands in the address is what a screen was asked:
 * filters, page, tab; so a link shows the same to whoever may see it. What anybody may see stands right below the root.
 */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteFailure });

const lookUp = createRoute({
  getParentRoute: () => root,
  path: '/look-up',
  validateSearch: lookUpQuestion,
  component: lazyRouteComponent(() => import('../areas/look-up/look-up/look-up'), 'LookUp'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: () => (
    <SessionGate>
      <LiveUpdates />
      <Outlet />
    </SessionGate>
  ),
});

const desk = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  loader: () => {
    const reading = import('../areas/desk/desk/desk.call'); // with the code of the screen
    readEarly(async (person) => queries.prefetchQuery((await reading).deskQuery(person, actingAs(person))));
  },
  component: lazyRouteComponent(() => import('../areas/desk/desk/desk'), 'Desk'),
});

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices',
  component: lazyRouteComponent(() => import('../areas/notices/inbox/inbox'), 'Inbox'),
});
const noticePreferences = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices/preferences',
  component: lazyRouteComponent(
    () => import('../areas/notices/notice-preferences/notice-preferences'),
    'NoticePreferences',
  ),
});
const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/unsubscribe/$token',
  component: lazyRouteComponent(() => import('../areas/notices/unsubscribe/unsubscribe'), 'Unsubscribe'),
});

const dossiers = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers',
  validateSearch: dossierFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => readEarly(() => queries.prefetchInfiniteQuery(dossierListQuery(deps))),
  component: lazyRouteComponent(() => import('../areas/following/dossier-list/dossier-list'), 'DossierList'),
});
const openDossier = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/open',
  component: lazyRouteComponent(() => import('../areas/preparing/open-dossier/open-dossier'), 'OpenDossier'),
});
const dossier = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId',
  component: lazyRouteComponent(() => import('../areas/following/dossier-details/dossier-details'), 'DossierDetails'),
});
const nominees = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees',
  component: lazyRouteComponent(() => import('../areas/preparing/nominees/nominees'), 'Nominees'),
});
const addNominee = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees/add',
  component: lazyRouteComponent(() => import('../areas/preparing/add-nominee/add-nominee'), 'AddNominee'),
});
const pastedNominees = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees/paste',
  component: lazyRouteComponent(() => import('../areas/preparing/pasted-nominees/pasted-nominees'), 'PastedNominees'),
});
const nominee = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees/$nomineeId',
  component: lazyRouteComponent(() => import('../areas/preparing/nominees/nominee-page'), 'NomineePage'),
});
const documents = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/documents',
  component: lazyRouteComponent(() => import('../areas/attachments/attach-document/documents'), 'Documents'),
});
const checkAndSend = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/check',
  component: lazyRouteComponent(() => import('../areas/submitting/check-and-send/check-and-send'), 'CheckAndSend'),
});
const receipt = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/receipt',
  component: lazyRouteComponent(
    () => import('../areas/submitting/submit-dossier/submission-receipt'),
    'SubmissionReceipt',
  ),
});
const dossierHistory = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/history',
  validateSearch: historyPart,
  component: lazyRouteComponent(() => import('../areas/dossier/dossier-history/dossier-history'), 'DossierHistory'),
});
const papers = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/papers',
  component: lazyRouteComponent(() => import('../areas/papers/paper-list/papers'), 'Papers'),
});
const writing = lazyRouteComponent(() => import('../areas/papers/paper-details/paper'), 'Paper');
const paper = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/papers/$kind',
  component: writing,
});
const nomineePaper = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/papers/$kind/$nomineeId',
  component: writing,
});
const ofDossiers = [
  dossiers,
  openDossier,
  dossier,
  nominees,
  addNominee,
  pastedNominees,
  nominee,
  documents,
  checkAndSend,
  receipt,
  dossierHistory,
  papers,
  paper,
  nomineePaper,
];

const appraisals = createRoute({
  getParentRoute: () => signedIn,
  path: '/appraisals',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('../areas/appraising/appraisal-queue/appraisal-queue'), 'AppraisalQueue'),
});
const appraisal = createRoute({
  getParentRoute: () => signedIn,
  path: '/appraisals/$dossierId',
  validateSearch: judgementSearch,
  component: lazyRouteComponent(
    () => import('../areas/appraising/appraise-nominee/appraise-dossier'),
    'AppraiseDossier',
  ),
});
const batches = createRoute({
  getParentRoute: () => signedIn,
  path: '/batches',
  validateSearch: roundSearch,
  component: lazyRouteComponent(() => import('../areas/appraising/batch-list/batch-list'), 'BatchList'),
});
const ofAppraisal = [appraisals, appraisal, batches];

const proposals = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals',
  validateSearch: roundSearch,
  component: lazyRouteComponent(() => import('../areas/awards/proposal-list/proposal-list'), 'ProposalList'),
});
const compileProposal = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals/$roundId/compile',
  validateSearch: proposalSearch,
  component: lazyRouteComponent(() => import('../areas/awards/compile-proposal/compile-proposal'), 'CompileProposal'),
});
const proposal = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals/$roundId/$proposalId',
  component: lazyRouteComponent(() => import('../areas/awards/proposal-list/proposal-page'), 'ProposalPage'),
});
const register = createRoute({
  getParentRoute: () => signedIn,
  path: '/awards',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../areas/awards/award-register/award-register'), 'AwardRegister'),
});
const ofAwards = [proposals, compileProposal, proposal, register];

const rounds = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds',
  component: lazyRouteComponent(() => import('../areas/programmes/round-list/round-list'), 'RoundList'),
});
const round = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds/$roundId',
  component: lazyRouteComponent(() => import('../areas/programmes/round-details/round-details'), 'RoundDetails'),
});
const roundProgress = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds/$roundId/progress',
  component: lazyRouteComponent(() => import('../areas/following/round-progress/round-progress'), 'RoundProgress'),
});
const progress = createRoute({
  getParentRoute: () => signedIn,
  path: '/progress',
  component: lazyRouteComponent(() => import('../areas/following/round-progress/newest-progress'), 'NewestProgress'),
});
const administrationEntry = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin',
  beforeLoad: () => {
    throw redirect({ to: '/admin/people', replace: true });
  },
});
const packs = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/packs',
  component: lazyRouteComponent(() => import('../areas/programmes/pack-list/pack-list'), 'PackList'),
});
const publishPack = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/packs/publish',
  component: lazyRouteComponent(() => import('../areas/programmes/publish-pack/publish-pack'), 'PublishPack'),
});
const pack = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/packs/$packId',
  validateSearch: versionsAsked,
  component: lazyRouteComponent(() => import('../areas/programmes/pack-version/pack-page'), 'PackPage'),
});
const calendars = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/calendars',
  validateSearch: yearAsked,
  component: lazyRouteComponent(
    () => import('../areas/programmes/working-calendar/working-calendar'),
    'WorkingCalendar',
  ),
});
const units = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/units',
  validateSearch: unitsAsked,
  component: lazyRouteComponent(() => import('../areas/organisation/unit-list/unit-list'), 'UnitList'),
});
const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/people',
  validateSearch: peopleAsked,
  component: lazyRouteComponent(() => import('../areas/organisation/people-list/people-list'), 'PeopleList'),
});
const permissions = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/permissions',
  validateSearch: roleAsked,
  component: lazyRouteComponent(
    () => import('../areas/operations/permission-matrix/permission-matrix'),
    'PermissionMatrix',
  ),
});
const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/audit',
  validateSearch: auditFilterOf,
  component: lazyRouteComponent(() => import('../areas/operations/audit-log/audit-log'), 'AuditLog'),
});
const jobs = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/jobs',
  component: lazyRouteComponent(() => import('../areas/operations/jobs/jobs'), 'Jobs'),
});
const mail = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/mail',
  validateSearch: mailSearch,
  component: lazyRouteComponent(() => import('../areas/operations/mail-list/mail-list'), 'MailList'),
});
const engines = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/engines',
  component: lazyRouteComponent(() => import('../areas/operations/engine-list/engine-list'), 'EngineList'),
});

const ofRounds = [rounds, round, roundProgress, progress];
const administration = [
  administrationEntry,
  packs,
  publishPack,
  pack,
  calendars,
  units,
  people,
  permissions,
  audit,
  jobs,
  mail,
  engines,
];

export const router = createRouter({
  routeTree: root.addChildren([
    lookUp,
    signedIn.addChildren([
      desk,
      inbox,
      noticePreferences,
      ...ofDossiers,
      ...ofRounds,
      ...administration,
      ...ofAppraisal,
      ...ofAwards,
    ]),
    unsubscribe,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
