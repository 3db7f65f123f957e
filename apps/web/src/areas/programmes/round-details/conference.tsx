import { useState } from 'react';
import type { RoundDetails, ShownConference } from '#contexts/programmes';
import { useProgrammesTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { DescriptionList } from '../../../ui/display/description-list';
import parts from '../../../ui/display/parts.module.css';
import sections from '../../../ui/display/sections.module.css';
import { usePermitted } from '../../identity/shared/use-permitted';
import { ScheduleConference } from '../schedule-conference/schedule-conference';
import { TimeLeft } from '../shared/deadlines';
import { PlanQuote } from '../shared/plan-quote';
import tiles from '../../../ui/display/tiles.module.css';
import { standingOf } from '../shared/round-details.view-model';

/** The day of the conference, and the day until which the Chairman must have what he decides. */
export function Conference({ round, leadTime }: { round: RoundDetails; leadTime: ShownConference }) {
  const { rounds } = useProgrammesTexts();
  const permitted = usePermitted();
  const [scheduling, setScheduling] = useState(false);
  const { conference, latestDay, daysLeft, workingDaysLeft, document, missing } = leadTime;
  const day = (shown: typeof conference) => shown && `${shown.text} (${shown.weekday})`;
  return (
    <section className={sections.section}>
      <div className={sections.heading}>
        <h2 className={parts.heading}>{rounds.conference}</h2>
        {permitted('schedule-conference', round.situation) && (
          <Button onClick={() => setScheduling(true)}>{rounds.scheduleConference.action}</Button>
        )}
      </div>
      <div className={tiles.card}>
        <h3 className={tiles.step}>{rounds.leadTime(leadTime.workingDays)}</h3>
        {missing && <p>{rounds.missing[missing]}</p>}
        <DescriptionList
          items={[
            { term: rounds.conferenceDay, detail: day(conference) },
            { term: rounds.setBy, detail: document },
            { term: rounds.latestDay, detail: day(latestDay) },
          ]}
        />
        {conference && (
          <TimeLeft
            standing={standingOf({ daysLeft, passed: daysLeft !== undefined && daysLeft <= 0 })}
            workingDaysLeft={workingDaysLeft}
          />
        )}
        <PlanQuote rule={leadTime} />
      </div>
      {scheduling && <ScheduleConference roundId={round.roundId} onClose={() => setScheduling(false)} />}
    </section>
  );
}
