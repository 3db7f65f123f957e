import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { inVietnamese } from '#platform/calendar';
import { useAwardsTexts } from '../shared/texts';
import { writeInstant } from '../../../ui/display/dates';
import buttons from '../../../ui/actions/button.module.css';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { SelectField } from '../../../ui/fields/select-field';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Tag } from '../../../ui/display/tag';
import { roundDetailsQuery } from '../../programmes/round-details/round-details.call';
import { roundListQuery } from '../../programmes/round-list/round-list.call';
import { useHolds } from '../../identity/shared/use-holds';
import { proposalListQuery } from './proposal-list.call';
import type { Proposal } from './proposal';
import { formLabel, situationTone } from './proposal.view-model';
import styles from './proposal-list.module.css';

const route = getRouteApi('/signed-in/proposals');

export function ProposalList() {
  const { awards } = useAwardsTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const rounds = useQuery(roundListQuery);
  const roundId =
    search.round ?? rounds.data?.find(({ situation }) => situation === 'Open')?.roundId ?? rounds.data?.[0]?.roundId;
  const { data: round } = useQuery({ ...roundDetailsQuery(roundId ?? ''), enabled: roundId !== undefined });
  const mayCompile = useHolds()('home_affairs_appraiser', round?.addressees.home_affairs) && round !== undefined;
  return (
    <Page
      title={awards.proposals.title}
      lead={awards.proposals.lead}
      actions={
        mayCompile && (
          <Link
            to="/proposals/$roundId/compile"
            params={{ roundId: round.roundId }}
            className={`${buttons.button} ${buttons.primary}`}
          >
            {awards.proposals.compile}
          </Link>
        )
      }
    >
      <div className={parts.narrow}>
        <SelectField
          name="round"
          label={awards.proposals.round}
          none={null}
          required
          value={roundId ?? ''}
          choices={(rounds.data ?? []).map((one) => ({ value: one.roundId, label: one.title }))}
          onChange={({ target }) => void navigate({ search: { round: target.value }, replace: true })}
        />
      </div>
      {roundId === undefined ? (
        <p>{awards.proposals.noRound}</p>
      ) : (
        <ProposalsOfRound roundId={roundId} label={(form) => formLabel(form, round)} />
      )}
    </Page>
  );
}

function ProposalsOfRound({ roundId, label }: { roundId: string; label: (form: string) => string }) {
  const { awards } = useAwardsTexts();
  const proposals = useQuery(proposalListQuery(roundId));
  return (
    <QueryState
      query={proposals}
      skeleton={<Skeleton as="card" lines={3} />}
      isEmpty={(items) => items.length === 0}
      empty={<EmptyState title={awards.proposals.empty} />}
    >
      {(items) => (
        <ul className={parts.cards}>
          {items.map((proposal) => (
            <ProposalEntry key={proposal.proposalId} proposal={proposal} label={label(proposal.form)} />
          ))}
        </ul>
      )}
    </QueryState>
  );
}

function ProposalEntry({ proposal, label }: { proposal: Proposal; label: string }) {
  const { awards } = useAwardsTexts();
  const { proposalId, roundId, situation, nominees, compiledAt, decision } = proposal;
  return (
    <li className={parts.card}>
      <Link to="/proposals/$roundId/$proposalId" params={{ roundId, proposalId }} className={styles.name}>
        {label}
      </Link>
      <p>
        <Tag tone={situationTone(situation)}>{awards.situations[situation]}</Tag>
      </p>
      <p>
        {awards.proposals.nominees(nominees.length)} · {awards.proposals.compiledAt(writeInstant(compiledAt))}
      </p>
      {decision && (
        <p>
          {awards.one.decision} {awards.one.decisionOf(decision.number, inVietnamese(decision.date), decision.signer)}
        </p>
      )}
    </li>
  );
}
