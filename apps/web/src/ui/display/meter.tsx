import { useId } from 'react';
import { useUiTexts } from '../texts';
import styles from './meter.module.css';

export interface MeterProps {
  readonly label: string;
  readonly used: number;
  readonly total: number;
  /** In words, when "3 trên 5" is not enough: "còn 2 tập thể". */
  readonly text?: string;
}

/** How much of something limited is used, such as a quota: warns when little is left, and more so when nothing is. */
export function Meter({ label, used, total, text }: MeterProps) {
  const { kit } = useUiTexts();
  const labelId = useId();
  const words = text ?? kit.places(used, total);
  const part = total === 0 ? 100 : Math.min(100, (100 * used) / total);
  const tone = used >= total ? styles.full : part >= 80 ? styles.nearlyFull : '';
  return (
    <div className={styles.meter}>
      <span id={labelId}>{label}</span>
      <span className={styles.words}>{words}</span>
      <div
        role="meter"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={Math.min(used, total)}
        aria-valuetext={words}
        className={styles.track}
      >
        <div className={`${styles.bar} ${tone}`} style={{ inlineSize: `${part}%` }} />
      </div>
    </div>
  );
}

export interface ProgressBarProps {
  readonly label: string;
  /** Between 0 and 1; `undefined`: nobody knows how long it takes. */
  readonly done?: number;
  readonly text?: string;
}

/** Something is under way. */
export function ProgressBar({ label, done, text }: ProgressBarProps) {
  const { kit } = useUiTexts();
  const labelId = useId();
  const percent = done === undefined ? undefined : Math.round(100 * Math.min(1, done));
  const words = text ?? (percent === undefined ? undefined : kit.percent(percent));
  return (
    <div className={styles.meter}>
      <span id={labelId}>{label}</span>
      <span className={styles.words}>{words}</span>
      <div
        role="progressbar"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={words}
        className={styles.track}
      >
        <div
          className={`${styles.bar} ${percent === undefined ? styles.wandering : ''}`}
          style={percent === undefined ? undefined : { inlineSize: `${percent}%` }}
        />
      </div>
    </div>
  );
}
