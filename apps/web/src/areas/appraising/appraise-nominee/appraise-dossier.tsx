import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useAppraisingTexts } from '../shared/texts';
import { Breadcrumb } from '../../../ui/display/breadcrumb';
import { Notice } from '../../../ui/feedback/notice';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Tag } from '../../../ui/display/tag';
import { neighbours } from '../appraisal-queue/appraisal-queue.view-model';
import { useQueue } from '../appraisal-queue/use-queue';
import { ChangesPanel } from './changes-panel';
import { ClaimButton } from '../claim-dossier/claim-button';
import { dossierDetailsQuery } from '../../dossier/dossier-details/dossier-details.call';
import type { Dossier } from '../../dossier/shared/dossier';
import { criteriaOf } from '../../dossier/shared/finding-label';
import { roundDetailsQuery } from '../../programmes/round-details/round-details.call';
import { useHolds } from '../../identity/shared/use-holds';
import { AppraisalForm } from './appraisal-form';
import { nextWaiting, returnedTogether, shownNominee, stageHere } from './appraise-nominee.view-model';
import styles from './appraise-nominee.module.css';
import { NomineeList } from './nominee-list';
import { useStages } from './use-stages';

const route = getRouteApi('/signed-in/appraisals/$dossierId');

/** Papers and criteria of one dossier side by side, nominee by nominee. */
export function AppraiseDossier() {
  const { appraisal } = useAppraisingTexts();
  const { dossierId } = route.useParams();
  const dossier = useQuery(dossierDetailsQuery(dossierId));
  return dossier.data ? (
    <Appraise key={dossierId} dossier={dossier.data} />
  ) : (
    <Page title={appraisal.queue.title}>
      <QueryState query={dossier} skeleton={<Skeleton as="card" lines={6} />}>
        {() => null}
      </QueryState>
    </Page>
  );
}

function Appraise({ dossier }: { dossier: Dossier }) {
  const { appraisal } = useAppraisingTexts();
  const { one } = appraisal;
  const { dossierId, nominees, unitName, submissions } = dossier;
  const { nominee: asked, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const round = useQuery(roundDetailsQuery(dossier.roundId));
  const stages = useStages(round.data?.addressees);
  const holds = useHolds();
  const queue = neighbours(useQueue(filters).data ?? [], dossierId);
  const nominee = shownNominee(nominees, asked, stages);
  const stage = nominee && stageHere(dossier, nominee, stages);
  const claim = dossier.claims.find((one) => stages.includes(one.stage));
  const waiting = nominee && nextWaiting(nominees, nominee.nomineeId, stages);
  const toDossier = (next: string) =>
    void navigate({ to: '/appraisals/$dossierId', params: { dossierId: next }, search: filters });
  const next = waiting
    ? { label: one.eligibleNext, go: () => void navigate({ search: { ...filters, nominee: waiting.nomineeId } }) }
    : queue.next && { label: one.eligibleNextDossier, go: () => toDossier(queue.next!) };
  const changed = () =>
    Promise.all(['dossiers', 'appraisals'].map((resource) => queries.invalidateQueries({ queryKey: [resource] })));
  return (
    <Page
      title={one.title(unitName)}
      context={
        <Breadcrumb
          crumbs={[{ label: one.queue, link: { to: '/appraisals', search: filters } }, { label: dossier.roundTitle }]}
        />
      }
      lead={
        <span className={styles.lead}>
          <Tag tone="info">{one.situation[dossier.situation]}</Tag> {appraisal.queue.submission(submissions)}
          {queue.at > 0 && <> · {one.place(queue.at, queue.all)}</>}
        </span>
      }
      actions={
        <>
          {stages.length > 0 && dossier.situation === 'Submitted' && (
            <ClaimButton
              dossierId={dossierId}
              unitName={unitName}
              claimedBy={claim && { personId: claim.by, displayName: claim.byName }}
            />
          )}
          {queue.next && (
            <Link
              to="/appraisals/$dossierId"
              params={{ dossierId: queue.next }}
              search={filters}
              className={styles.next}
            >
              {one.next}
            </Link>
          )}
        </>
      }
    >
      {dossier.warnings.length > 0 && (
        <Notice tone="warning" title={one.warnings}>
          <ul>
            {dossier.warnings.map(({ detail }) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </Notice>
      )}
      {submissions > 1 && (
        <ChangesPanel
          dossier={dossier}
          criteria={round.data ? criteriaOf(round.data) : []}
          components={round.data?.components ?? []}
        />
      )}
      {stages.length > 0 && nominees.every((each) => stageHere(dossier, each, stages) === undefined) && (
        <Notice>{one.nothingToDo}</Notice>
      )}
      <NomineeList
        nominees={nominees}
        shown={nominee?.nomineeId}
        stages={stages}
        filters={filters}
        dossierId={dossierId}
      />
      <QueryState query={round} skeleton={<Skeleton as="card" lines={6} />}>
        {(rules) =>
          nominee && (
            <AppraisalForm
              key={`${nominee.nomineeId} ${nominee.stage} ${nominee.waivedCriteria.length} ${nominee.appraisedBy.length}`}
              dossier={dossier}
              round={rules}
              nominee={nominee}
              stage={stage}
              mayWaive={
                holds('home_affairs_appraiser', rules.addressees.home_affairs) && dossier.situation !== 'Withdrawn'
              }
              together={returnedTogether(dossier, stages)}
              next={next || undefined}
              changed={changed}
            />
          )
        }
      </QueryState>
    </Page>
  );
}
