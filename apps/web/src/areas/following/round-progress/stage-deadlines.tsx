import { Link } from '@tanstack/react-router';
import type { RoundProgress } from '../../../api/generated';
import { useFollowingTexts } from '../shared/texts';
import parts from '../../../ui/display/parts.module.css';
import sections from '../../../ui/display/sections.module.css';
import { TimeLeft } from '../../programmes/shared/deadlines';
import tiles from '../../../ui/display/tiles.module.css';
import { standingOf } from '../../programmes/shared/round-details.view-model';
import { dossiersLink } from './dossiers-link';

type Stage = RoundProgress['stages'][number]['stage'];

/** What is left of the time of each stage, and how much still lies there. */
export function StageDeadlines({ progress: { roundId, deadlines, stages } }: { progress: RoundProgress }) {
  const { progress } = useFollowingTexts();
  const lyingAt = (stage: Stage) => stages.find((figures) => figures.stage === stage)?.dossiers ?? 0;
  return (
    <section className={sections.section}>
      <h2 className={parts.heading}>{progress.deadlines}</h2>
      <ul className={tiles.cards}>
        {deadlines.map(({ stage, name, timeLeft }) => (
          <li key={stage} className={tiles.card}>
            <h3 className={tiles.step}>{name}</h3>
            <p className={timeLeft && tiles.day}>
              {timeLeft?.text ?? progress.noDate}
              {timeLeft && <span className={tiles.weekday}> ({timeLeft.weekday})</span>}
            </p>
            {timeLeft && (
              <TimeLeft
                standing={standingOf({ daysLeft: timeLeft.daysLeft, passed: timeLeft.daysLeft <= 0 })}
                workingDaysLeft={timeLeft.workingDaysLeft}
              />
            )}
            <p>
              {lyingAt(stage) === 0 ? (
                progress.nothingHere
              ) : (
                <Link {...dossiersLink({ round: roundId, holder: stage })}>{progress.stillHere(lyingAt(stage))}</Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
