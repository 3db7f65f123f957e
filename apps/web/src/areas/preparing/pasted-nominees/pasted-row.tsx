import type { RoundDetails } from '#contexts/programmes';
import { usePreparingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import field from '../../../ui/fields/field.module.css';
import { Tag } from '../../../ui/display/tag';
import type { PastedNominee } from './pasted-nominees.view-model';
import styles from './pasted-row.module.css';

interface PastedRowProps {
  readonly row: PastedNominee;
  readonly categories: RoundDetails['categories'];
  readonly refusals: readonly string[];
  readonly checking: boolean;
  readonly change: (row: PastedNominee) => void;
  readonly keep: (row: PastedNominee) => void;
  readonly leaveOut: () => void;
}

/** One row as it was read, to be mended where it stands. */
export function PastedRow({ row, categories, refusals, checking, change, keep, leaveOut }: PastedRowProps) {
  const { pastedNominees: texts } = usePreparingTexts();
  const { line, name, category, jobTitle, organisation } = row;
  const labelOf = (column: string) => `${column}, ${texts.columns.line.toLowerCase()} ${line}`;
  return (
    <tr role="row">
      <td role="cell" data-column={texts.columns.line}>
        {line}
      </td>
      <td role="cell" data-column={texts.columns.name} className={styles.name}>
        <input
          className={field.control}
          aria-label={labelOf(texts.columns.name)}
          aria-invalid={(category !== '' && refusals.length > 0) || undefined}
          defaultValue={name}
          onChange={({ target }) => keep({ ...row, name: target.value })}
          onBlur={({ target }) => target.value.trim() !== name && change({ ...row, name: target.value.trim() })}
        />
      </td>
      <td role="cell" data-column={texts.columns.category} className={styles.category}>
        <select
          className={field.control}
          aria-label={labelOf(texts.columns.category)}
          aria-invalid={category === '' || undefined}
          value={category}
          onChange={({ target }) => change({ ...row, category: target.value, unknownCategory: undefined })}
        >
          <option value="">–</option>
          {categories.map(({ category: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td role="cell" data-column={texts.columns.details}>
        {[jobTitle, organisation].filter(Boolean).join(', ') || '–'}
      </td>
      <td role="cell" data-column={texts.columns.verdict} className={styles.verdict}>
        {refusals.length > 0 ? (
          <>
            <Tag tone="danger">{texts.verdicts.refused}</Tag>
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </>
        ) : checking ? (
          <Tag>{texts.verdicts.checking}</Tag>
        ) : (
          <Tag tone="success">{texts.verdicts.ready}</Tag>
        )}
      </td>
      <td role="cell">
        <Button look="quiet" aria-label={texts.leaveOut(line)} onClick={leaveOut}>
          ×
        </Button>
      </td>
    </tr>
  );
}
