import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useUiTexts } from '../texts';
import styles from './bar-chart.module.css';
import { Button } from '../actions/button';
import type { Tone } from './tag';

export interface Series {
  readonly key: string;
  readonly label: string;
  readonly tone?: Tone;
}

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** One for each series, in their order; they stand behind one another in one bar. */
  readonly values: readonly number[];
  /** The list that the figure counts. */
  readonly link?: LinkProps;
}

export interface BarChartProps {
  readonly label: string;
  /** What the bars are: "Đơn vị". */
  readonly of: string;
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
  readonly write?: (value: number) => string;
}

/** Lying bars, one below the other, and the same figures as a table. */
export function BarChart({ label, of, series, bars, write = String }: BarChartProps) {
  const { kit } = useUiTexts();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles.chart}>
      <div className={styles.head}>
        <figcaption className={styles.label}>{label}</figcaption>
        <Button look="quiet" aria-pressed={asTable} className="not-on-paper" onClick={() => setAsTable(!asTable)}>
          {kit.asTable}
        </Button>
      </div>
      {asTable ? <Twin {...{ label, of, series, bars, write }} /> : <Bars {...{ series, bars, write }} />}
    </figure>
  );
}

const named = ({ label, link }: Bar): ReactNode => (link ? <Link {...link}>{label}</Link> : label);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function Bars({ series, bars, write }: Pick<Required<BarChartProps>, 'series' | 'bars' | 'write'>) {
  const longest = Math.max(1, ...bars.map(({ values }) => sum(values)));
  return (
    <>
      {series.length > 1 && (
        <ul className={styles.legend}>
          {series.map(({ key, label, tone = 'info' }) => (
            <li key={key} className={`${styles.series} ${styles[tone]}`}>
              {label}
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.bars}>
        {bars.map((bar) => (
          <li key={bar.key} className={styles.row}>
            <span>{named(bar)}</span>
            <svg className={styles.bar} aria-hidden="true" focusable="false">
              {bar.values.map((value, index) => (
                <rect
                  key={series[index]!.key}
                  x={`${(100 * sum(bar.values.slice(0, index))) / longest}%`}
                  width={`${(100 * value) / longest}%`}
                  height="100%"
                  className={styles[series[index]!.tone ?? 'info']}
                />
              ))}
            </svg>
            <span className={styles.value}>
              {bar.values.map((value, index) => (
                <span key={series[index]!.key}>
                  {series.length > 1 && <span className="visually-hidden">{series[index]!.label}: </span>}
                  {write(value)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Twin({ label, of, series, bars, write }: Required<BarChartProps>) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {series.map(({ key, label: head }) => (
              <th key={key} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row">{named(bar)}</th>
              {bar.values.map((value, index) => (
                <td key={series[index]!.key} className={styles.number}>
                  {write(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
