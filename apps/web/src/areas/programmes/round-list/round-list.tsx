import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dayOf, inVietnamese } from '#platform/calendar';
import type { RoundItem } from '../../../api/generated';
import { useProgrammesTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Tag } from '../../../ui/display/tag';
import { OpenRound } from '../open-round/open-round';
import { useIsPast } from '../../identity/shared/use-is-past';
import { usePermitted } from '../../identity/shared/use-permitted';
import { roundListQuery } from './round-list.call';
import styles from './round-list.module.css';
import { byYear } from '../shared/round-list.view-model';

export function RoundList() {
  const { rounds } = useProgrammesTexts();
  const query = useQuery(roundListQuery);
  const permitted = usePermitted();
  const [opening, setOpening] = useState(false);
  const open = permitted('open-round') && (
    <Button look="primary" onClick={() => setOpening(true)}>
      {rounds.open.action}
    </Button>
  );
  return (
    <Page title={rounds.title} lead={rounds.lead} actions={open}>
      <QueryState
        query={query}
        skeleton={<Skeleton as="card" lines={3} />}
        isEmpty={(all) => all.length === 0}
        empty={<EmptyState title={rounds.none} />}
      >
        {(all) =>
          byYear(all).map(({ year, rounds: ofYear }) => (
            <section key={year} className={styles.year}>
              <h2>{rounds.year(year)}</h2>
              <ul className={styles.list}>
                {ofYear.map((round) => (
                  <li key={round.roundId}>
                    <RoundCard round={round} />
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </QueryState>
      {opening && <OpenRound onClose={() => setOpening(false)} />}
    </Page>
  );
}

function RoundCard({ round }: { round: RoundItem }) {
  const { rounds } = useProgrammesTexts();
  const isPast = useIsPast();
  const facts = [
    round.conference && rounds.conferenceOn(inVietnamese(round.conference), isPast(round.conference)),
    round.closedAt
      ? rounds.closedOn(inVietnamese(dayOf(round.closedAt)))
      : rounds.openedOn(inVietnamese(dayOf(round.openedAt))),
  ];
  return (
    <article className={styles.card}>
      <div className={styles.tags}>
        <Tag tone={round.situation === 'Open' ? 'success' : 'neutral'}>{rounds.situation[round.situation]}</Tag>
        <Tag tone={round.tier === 'state' ? 'gold' : 'info'}>{rounds.tier[round.tier]}</Tag>
        <Tag>{rounds.occasion[round.occasion]}</Tag>
      </div>
      <h3 className={styles.title}>
        <Link to="/rounds/$roundId" params={{ roundId: round.roundId }} className={styles.link}>
          {round.title}
        </Link>
      </h3>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
    </article>
  );
}
