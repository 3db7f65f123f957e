import { useEffect, useEffectEvent, useTransition } from 'react';
import { useUiTexts } from '../texts';
import { Button } from '../actions/button';
import { Notice } from './notice';
import { useOnline } from '../browser/use-online';

interface SectionMissingProps {
  /** @returns whether it came */
  readonly fetchAgain: () => Promise<boolean>;
}

/** Asked for again by a press, and by itself when the network is back. */
export function SectionMissing({ fetchAgain }: SectionMissingProps) {
  const { common } = useUiTexts();
  const online = useOnline();
  const [busy, start] = useTransition();
  const retry = () =>
    start(async () => {
      if (!(await fetchAgain()) && (await isServed())) loadAnewOnce();
    });
  const retryByItself = useEffectEvent(retry);
  useEffect(() => {
    if (online) retryByItself();
  }, [online]);
  return (
    <Notice tone="warning" title={common.sectionMissing.title} announced>
      <p>{online ? common.sectionMissing.detail : common.sectionMissing.offline}</p>
      <Button busy={busy} onClick={retry}>
        {common.retry}
      </Button>
    </Notice>
  );
}

const isServed = (): Promise<boolean> =>
  fetch('/', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

const lastTime = 'page-loaded-anew-at';
const patience = 30_000;

/**
 * The page at hand names code that a newer version has replaced, or the browser remembers that it did not come: the
 * page as it is now names what is there. Not again and again where that does not help either.
 */
function loadAnewOnce(): void {
  const now = Date.now();
  try {
    if (now - Number(sessionStorage.getItem(lastTime) ?? 0) < patience) return;
    sessionStorage.setItem(lastTime, String(now));
  } catch {
    return; // nothing would hold it back the next time
  }
  location.reload();
}
