import { useUiTexts } from '../ui/texts';
import { useOnline } from '../ui/browser/use-online';
import styles from './offline-banner.module.css';

export function OfflineBanner() {
  const { common } = useUiTexts();
  const online = useOnline();
  return (
    <div role="status" className={`${online ? '' : styles.offline} not-on-paper`}>
      {!online && common.offline}
    </div>
  );
}
