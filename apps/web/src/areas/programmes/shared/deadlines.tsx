import { useState } from 'react';
import type { RoundDetails } from '#contexts/programmes';
import { useProgrammesTexts } from './texts';
import { Button } from '../../../ui/actions/button';
import parts from '../../../ui/display/parts.module.css';
import { Tag, type Tone } from '../../../ui/display/tag';
import sections from '../../../ui/display/sections.module.css';
import { usePermitted } from '../../identity/shared/use-permitted';
import { SetRoundDeadline } from '../set-round-deadline/set-round-deadline';
import { PlanQuote } from './plan-quote';
import tiles from '../../../ui/display/tiles.module.css';
import { maySetDate, type Standing, standingOf } from './round-details.view-model';

type Deadline = RoundDetails['deadlines'][number];

export function Deadlines({ round }: { round: RoundDetails }) {
  const { rounds } = useProgrammesTexts();
  return (
    <section className={sections.section}>
      <h2 className={parts.heading}>{rounds.deadlines}</h2>
      <ul className={tiles.cards}>
        {round.deadlines.map((deadline) => (
          <li key={deadline.step} className={tiles.card}>
            <DeadlineCard round={round} deadline={deadline} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DeadlineCard({ round, deadline }: { round: RoundDetails; deadline: Deadline }) {
  const { rounds } = useProgrammesTexts();
  const permitted = usePermitted();
  const [setting, setSetting] = useState(false);
  return (
    <>
      <h3 className={tiles.step}>{rounds.sends(deadline.sender, deadline.receiver)}</h3>
      <p className={deadline.lastPermittedDay ? tiles.day : undefined}>
        {deadline.text}
        {deadline.lastPermittedDay && <span className={tiles.weekday}> ({deadline.lastPermittedDay.weekday})</span>}
      </p>
      <TimeLeft standing={standingOf(deadline)} workingDaysLeft={deadline.workingDaysLeft} />
      {deadline.setBy && (
        <p className={sections.small}>
          {rounds.setBy}: {deadline.setBy}
        </p>
      )}
      <PlanQuote rule={deadline} />
      {maySetDate(deadline) && permitted('set-round-deadline', round.situation) && (
        <div>
          <Button onClick={() => setSetting(true)}>{rounds.setDeadline.action}</Button>
        </div>
      )}
      {setting && <SetRoundDeadline roundId={round.roundId} deadline={deadline} onClose={() => setSetting(false)} />}
    </>
  );
}

const tones: Record<Standing['kind'], Tone> = {
  unset: 'neutral',
  passed: 'danger',
  today: 'warning',
  soon: 'warning',
  ample: 'success',
};

/** `Còn 12 ngày`, `9 ngày làm việc`. */
export function TimeLeft({ standing, workingDaysLeft }: { standing: Standing; workingDaysLeft?: number }) {
  const { rounds } = useProgrammesTexts();
  const running = standing.kind === 'soon' || standing.kind === 'ample' || standing.kind === 'today';
  return (
    <p className={tiles.left}>
      <Tag tone={tones[standing.kind]}>
        {'days' in standing ? rounds.standing.left(standing.days) : rounds.standing[standing.kind]}
      </Tag>
      {running && (
        <span>{workingDaysLeft === undefined ? rounds.workingDaysUnknown : rounds.workingDays(workingDaysLeft)}</span>
      )}
    </p>
  );
}
