import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { inVietnamese } from '#platform/calendar';
import type { RoundDetailsAnswer } from '../../../api/generated';
import { useAwardsTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Breadcrumb } from '../../../ui/display/breadcrumb';
import { Button } from '../../../ui/actions/button';
import { writeInstant } from '../../../ui/display/dates';
import { DescriptionList } from '../../../ui/display/description-list';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Notice } from '../../../ui/feedback/notice';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Tag } from '../../../ui/display/tag';
import { DecisionForm } from '../decide-awards/decision-form';
import { OpinionForm } from '../record-council-opinion/opinion-form';
import { RevokeDialog } from '../revoke-award/revoke-dialog';
import { roundDetailsQuery } from '../../programmes/round-details/round-details.call';
import { useHolds } from '../../identity/shared/use-holds';
import { SubmitDialog } from '../submit-to-chairman/submit-dialog';
import { proposalListQuery } from './proposal-list.call';
import type { Proposal } from './proposal';
import { deedsOn, formLabel, linesOf, type ProposalLine, situationTone } from './proposal.view-model';
import { ProposalTable } from './proposal-table';
import styles from './proposal-page.module.css';

const route = getRouteApi('/signed-in/proposals/$roundId/$proposalId');

export function ProposalPage() {
  const { awards } = useAwardsTexts();
  const { common } = useUiTexts();
  const { roundId, proposalId } = route.useParams();
  const round = useQuery(roundDetailsQuery(roundId));
  const proposals = useQuery(proposalListQuery(roundId));
  const proposal = proposals.data?.find((one) => one.proposalId === proposalId);
  if (round.data && proposal) return <Shown round={round.data} proposal={proposal} />;
  return (
    <Page title={awards.proposals.title}>
      <QueryState query={round} skeleton={<Skeleton as="card" lines={4} />}>
        {() => (
          <QueryState query={proposals} skeleton={<Skeleton as="card" lines={4} />}>
            {() => <EmptyState title={common.nothingThere.title}>{common.nothingThere.detail}</EmptyState>}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}

function Shown({ round, proposal }: { round: RoundDetailsAnswer; proposal: Proposal }) {
  const { awards } = useAwardsTexts();
  const { one } = awards;
  const holds = useHolds();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<'submit' | 'opinion' | ProposalLine>();
  const { home_affairs, council, chairman } = round.addressees;
  const deeds = deedsOn(proposal.situation, {
    isHomeAffairs: holds('home_affairs_appraiser', home_affairs),
    isCouncil: holds('council_secretary', council),
    isChairman: holds('chairman', chairman),
  });
  const label = formLabel(proposal.form, round);
  const done = () => {
    setAsked(undefined);
    return Promise.all(
      ['proposals', 'awards', 'appraisals', 'dossiers'].map((resource) =>
        queries.invalidateQueries({ queryKey: [resource] }),
      ),
    );
  };
  const close = () => setAsked(undefined);
  return (
    <Page
      title={proposal.decision ? one.decisionTitle(label) : one.title(label)}
      context={
        <Breadcrumb
          crumbs={[
            { label: one.proposals, link: { to: '/proposals', search: { round: round.roundId } } },
            { label: round.title },
          ]}
        />
      }
      lead={<Tag tone={situationTone(proposal.situation)}>{awards.situations[proposal.situation]}</Tag>}
      actions={
        <>
          {deeds.compileAgain && (
            <Link
              to="/proposals/$roundId/compile"
              params={{ roundId: round.roundId }}
              search={{ proposal: proposal.proposalId }}
              className={styles.link}
            >
              {awards.compiling.again}
            </Link>
          )}
          {deeds.recordOpinion && asked !== 'opinion' && (
            <Button look="primary" onClick={() => setAsked('opinion')}>
              {awards.opinion.start}
            </Button>
          )}
          {deeds.submit && (
            <Button look="primary" onClick={() => setAsked('submit')}>
              {awards.submitting.start}
            </Button>
          )}
          <Button onClick={() => print()}>{awards.print}</Button>
        </>
      }
    >
      <Facts proposal={proposal} />
      {deeds.submit && <BeforeSubmission round={round} proposal={proposal} />}
      {asked === 'opinion' && <OpinionForm proposal={proposal} done={done} close={close} />}
      {deeds.decide ? (
        <DecisionForm round={round} proposal={proposal} label={label} done={done} />
      ) : (
        asked !== 'opinion' && <ProposalTable lines={linesOf(proposal)} revoke={deeds.revoke ? setAsked : undefined} />
      )}
      {asked === 'submit' && <SubmitDialog proposal={proposal} done={done} close={close} />}
      {typeof asked === 'object' && <RevokeDialog proposal={proposal} line={asked} done={done} close={close} />}
    </Page>
  );
}

function Facts({ proposal: { compiledAt, council, submittedOn, workingDaysLeft, decision } }: { proposal: Proposal }) {
  const { awards } = useAwardsTexts();
  const { one } = awards;
  return (
    <DescriptionList
      items={[
        { term: one.compiledAt, detail: writeInstant(compiledAt) },
        { term: one.council, detail: council && inVietnamese(council.sessionDate) },
        { term: one.minutes, detail: council?.minutesNumber },
        { term: one.submittedOn, detail: submittedOn && inVietnamese(submittedOn) },
        { term: one.workingDaysLeft, detail: workingDaysLeft },
        {
          term: one.decision,
          detail: decision && one.decisionOf(decision.number, inVietnamese(decision.date), decision.signer),
        },
      ]}
    />
  );
}

/** What the plan asks for before the Chairman is reached, in its own words. */
function BeforeSubmission({
  round: { councilReview, leadTime },
  proposal,
}: {
  round: RoundDetailsAnswer;
  proposal: Proposal;
}) {
  const { awards } = useAwardsTexts();
  const { one } = awards;
  const councilFirst = councilReview.required && proposal.situation === 'Compiled';
  return (
    <>
      {councilFirst && (
        <Notice tone="warning" title={one.councilRequired}>
          “{councilReview.wording}” ({councilReview.ref})
        </Notice>
      )}
      {leadTime?.latestDay && (
        <Notice title={one.leadTime}>
          {one.latestDay(leadTime.latestDay.text)}. “{leadTime.wording}” ({leadTime.ref})
        </Notice>
      )}
    </>
  );
}
