import { linkOptions } from '@tanstack/react-router';
import type { RoundDetails } from '#contexts/programmes';
import { useProgrammesTexts } from './texts';
import { Breadcrumb } from '../../../ui/display/breadcrumb';
import { TabLinks } from '../../../ui/display/tab-links';
import { Tag } from '../../../ui/display/tag';
import { useSeesProgress } from './use-sees-progress';
import styles from '../round-details/round-details.module.css';
import { packOf } from './round-details.view-model';

/** What a round is, above its title. */
export function RoundContext({ round }: { round?: RoundDetails }) {
  const { rounds } = useProgrammesTexts();
  const pack = round && packOf(round.rulesVersion);
  return (
    <span className={styles.context}>
      <Breadcrumb crumbs={[{ label: rounds.title, link: linkOptions({ to: '/rounds' }) }]} />
      {round && (
        <Tag tone={round.situation === 'Open' ? 'success' : 'neutral'}>{rounds.situation[round.situation]}</Tag>
      )}
      {pack && <span>{rounds.rulesVersion(pack.packId, String(pack.version))}</span>}
    </span>
  );
}

export function RoundTabs({ roundId }: { roundId: string }) {
  const { rounds } = useProgrammesTexts();
  const seesProgress = useSeesProgress();
  if (!seesProgress) return null;
  const params = { roundId };
  return (
    <TabLinks
      label={rounds.tabs.label}
      tabs={[
        { link: linkOptions({ to: '/rounds/$roundId', params }), label: rounds.tabs.rules },
        { link: linkOptions({ to: '/rounds/$roundId/progress', params }), label: rounds.tabs.progress },
      ]}
    />
  );
}
