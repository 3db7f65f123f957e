import { useEffect, useRef } from 'react';
import { timeOf } from '#platform/calendar';
import { usePapersTexts } from '../shared/texts';
import { announce } from '../../../ui/feedback/announcements';
import { Button } from '../../../ui/actions/button';
import type { AutosaveState } from '../save-paper/autosave';
import styles from './save-line.module.css';

/** Where the words are: with the service, on their way, or only here. A save is read out, but not with every pause. */
export function SaveLine({ writing, onRetry }: { writing: AutosaveState; onRetry: () => void }) {
  const { papers } = usePapersTexts();
  const { progress, savedAt } = writing;
  const saved = savedAt === undefined ? papers.notYetSaved : papers.savedAt(timeOf(savedAt));
  const announced = useRef(saved);
  useEffect(() => {
    if (progress !== 'saved' || announced.current === saved) return;
    announced.current = saved;
    announce(saved);
  }, [progress, saved]);
  return (
    <p className={`${styles.line} ${savedAt === undefined && progress === 'saved' ? '' : (styles[progress] ?? '')}`}>
      {progress === 'saved' ? saved : papers.progress[progress]}
      {progress === 'unreachable' && (
        <Button look="quiet" onClick={onRetry}>
          {papers.saveNow}
        </Button>
      )}
    </p>
  );
}
