import { createRootRoute, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import { judgementSearch, queueSearch } from '../features/appraisal-queue/queue-search';
import { dossierListQuery } from '../features/dossier-list/api/dossier-list';
import { dossierFilters } from '../features/dossier-list/dossier-filters';
import { historyPart } from '../features/dossier-history/history-part';
import { LiveUpdates } from '../features/live-updates/use-live-updates';
import { lookUpQuestion } from '../features/look-up/look-up-question';
import { proposalSearch, registerSearch, roundSearch } from '../features/proposal-list/award-searches';
import { peopleAsked, roleAsked, unitsAsked, versionsAsked, yearAsked } from '../features/administration/asked';
import { auditFilterOf } from '../features/audit-log/audit-filter';
import { mailSearch } from '../features/mail-list/mail-search';
import { actingAs } from '../features/session/acting';
import { SessionGate } from '../features/session/session-gate';
import { lazyRouteComponent } from './lazy-route-component';
import { NotFound } from './not-found';
import { queries } from './queries';
import { readEarly } from './read-early';
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
  component: lazyRouteComponent(() => import('../features/look-up/look-up'), 'LookUp'),
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
    const reading = import('../features/desk/api/desk'); // with the code of the screen
    reading.catch(() => undefined); // which says itself that it did not come
    readEarly(async (person) => queries.prefetchQuery((await reading).deskQuery(person, actingAs(person))));
  },
  component: lazyRouteComponent(() => import('../features/desk/desk'), 'Desk'),
});

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices',
  component: lazyRouteComponent(() => import('../features/inbox/inbox'), 'Inbox'),
});
const noticePreferences = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices/preferences',
  component: lazyRouteComponent(() => import('../features/notice-preferences/notice-preferences'), 'NoticePreferences'),
});
const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/unsubscribe/$token',
  component: lazyRouteComponent(() => import('../features/unsubscribe/unsubscribe'), 'Unsubscribe'),
});

const dossiers = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers',
  validateSearch: dossierFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => readEarly(() => queries.prefetchInfiniteQuery(dossierListQuery(deps))),
  component: lazyRouteComponent(() => import('../features/dossier-list/dossier-list'), 'DossierList'),
});
const openDossier = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/open',
  component: lazyRouteComponent(() => import('../features/open-dossier/open-dossier'), 'OpenDossier'),
});
const dossier = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId',
  component: lazyRouteComponent(() => import('../features/dossier-details/dossier-details'), 'DossierDetails'),
});
const nominees = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees',
  component: lazyRouteComponent(() => import('../features/nominees/nominees'), 'Nominees'),
});
const addNominee = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees/add',
  component: lazyRouteComponent(() => import('../features/add-nominee/add-nominee'), 'AddNominee'),
});
const pastedNominees = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees/paste',
  component: lazyRouteComponent(() => import('../features/pasted-nominees/pasted-nominees'), 'PastedNominees'),
});
const nominee = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/nominees/$nomineeId',
  component: lazyRouteComponent(() => import('../features/nominees/nominee-page'), 'NomineePage'),
});
const documents = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/documents',
  component: lazyRouteComponent(() => import('../features/attach-document/documents'), 'Documents'),
});
const checkAndSend = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/check',
  component: lazyRouteComponent(() => import('../features/check-and-send/check-and-send'), 'CheckAndSend'),
});
const receipt = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/receipt',
  component: lazyRouteComponent(() => import('../features/submit-dossier/submission-receipt'), 'SubmissionReceipt'),
});
const dossierHistory = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/history',
  validateSearch: historyPart,
  component: lazyRouteComponent(() => import('../features/dossier-history/dossier-history'), 'DossierHistory'),
});
const papers = createRoute({
  getParentRoute: () => signedIn,
  path: '/dossiers/$dossierId/papers',
  component: lazyRouteComponent(() => import('../features/paper-list/papers'), 'Papers'),
});
const writing = lazyRouteComponent(() => import('../features/paper-details/paper'), 'Paper');
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
  component: lazyRouteComponent(() => import('../features/appraisal-queue/appraisal-queue'), 'AppraisalQueue'),
});
const appraisal = createRoute({
  getParentRoute: () => signedIn,
  path: '/appraisals/$dossierId',
  validateSearch: judgementSearch,
  component: lazyRouteComponent(() => import('../features/appraise-nominee/appraise-dossier'), 'AppraiseDossier'),
});
const batches = createRoute({
  getParentRoute: () => signedIn,
  path: '/batches',
  validateSearch: roundSearch,
  component: lazyRouteComponent(() => import('../features/batch-list/batch-list'), 'BatchList'),
});
const ofAppraisal = [appraisals, appraisal, batches];

const proposals = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals',
  validateSearch: roundSearch,
  component: lazyRouteComponent(() => import('../features/proposal-list/proposal-list'), 'ProposalList'),
});
const compileProposal = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals/$roundId/compile',
  validateSearch: proposalSearch,
  component: lazyRouteComponent(() => import('../features/compile-proposal/compile-proposal'), 'CompileProposal'),
});
const proposal = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals/$roundId/$proposalId',
  component: lazyRouteComponent(() => import('../features/proposal-list/proposal-page'), 'ProposalPage'),
});
const register = createRoute({
  getParentRoute: () => signedIn,
  path: '/awards',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../features/award-register/award-register'), 'AwardRegister'),
});
const ofAwards = [proposals, compileProposal, proposal, register];

const rounds = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds',
  component: lazyRouteComponent(() => import('../features/round-list/round-list'), 'RoundList'),
});
const round = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds/$roundId',
  component: lazyRouteComponent(() => import('../features/round-details/round-details'), 'RoundDetails'),
});
const roundProgress = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds/$roundId/progress',
  component: lazyRouteComponent(() => import('../features/round-progress/round-progress'), 'RoundProgress'),
});
const progress = createRoute({
  getParentRoute: () => signedIn,
  path: '/progress',
  component: lazyRouteComponent(() => import('../features/round-progress/newest-progress'), 'NewestProgress'),
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
  component: lazyRouteComponent(() => import('../features/pack-list/pack-list'), 'PackList'),
});
const publishPack = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/packs/publish',
  component: lazyRouteComponent(() => import('../features/publish-pack/publish-pack'), 'PublishPack'),
});
const pack = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/packs/$packId',
  validateSearch: versionsAsked,
  component: lazyRouteComponent(() => import('../features/pack-version/pack-page'), 'PackPage'),
});
const calendars = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/calendars',
  validateSearch: yearAsked,
  component: lazyRouteComponent(() => import('../features/working-calendar/working-calendar'), 'WorkingCalendar'),
});
const units = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/units',
  validateSearch: unitsAsked,
  component: lazyRouteComponent(() => import('../features/unit-list/unit-list'), 'UnitList'),
});
const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/people',
  validateSearch: peopleAsked,
  component: lazyRouteComponent(() => import('../features/people-list/people-list'), 'PeopleList'),
});
const permissions = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/permissions',
  validateSearch: roleAsked,
  component: lazyRouteComponent(() => import('../features/permission-matrix/permission-matrix'), 'PermissionMatrix'),
});
const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/audit',
  validateSearch: auditFilterOf,
  component: lazyRouteComponent(() => import('../features/audit-log/audit-log'), 'AuditLog'),
});
const jobs = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/jobs',
  component: lazyRouteComponent(() => import('../features/jobs/jobs'), 'Jobs'),
});
const mail = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/mail',
  validateSearch: mailSearch,
  component: lazyRouteComponent(() => import('../features/mail-list/mail-list'), 'MailList'),
});
const engines = createRoute({
  getParentRoute: () => signedIn,
  path: '/admin/engines',
  component: lazyRouteComponent(() => import('../features/engine-list/engine-list'), 'EngineList'),
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
  defaultErrorComponent: RouteFailure,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
