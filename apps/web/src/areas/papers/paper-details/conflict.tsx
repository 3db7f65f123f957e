import { type SubmitEvent, useEffect, useRef } from 'react';
import { inVietnamese, isDay, timeOf } from '#platform/calendar';
import type { PaperDetails } from '../../../api/generated';
import { usePapersTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { RadioGroup } from '../../../ui/fields/radio-group';
import { takeFocus } from '../../../ui/browser/typing';
import type { AutosaveState } from '../save-paper/autosave';
import styles from './conflict.module.css';

interface ConflictProps {
  readonly writing: AutosaveState;
  readonly form: PaperDetails['form'];
  /** With the fields in which the other one's words stay. */
  readonly onSettle: (theirs: readonly string[]) => void;
}

/** The fields that two people changed at once: both texts, one to choose. Heard of in the midst of typing too. */
export function Conflict({ writing, form, onSettle }: ConflictProps) {
  const { papers } = usePapersTexts();
  const { conflicts, savedAt } = writing;
  const box = useRef<HTMLFormElement>(null);
  const open = conflicts.length > 0;
  useEffect(() => {
    if (open) takeFocus(box.current);
  }, [open]);
  if (!open) return null;
  const who = writing.savedByName ?? papers.conflict.somebody;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    onSettle(conflicts.map(({ field }) => field).filter((field) => given.get(`conflict.${field}`) === 'theirs'));
  };
  return (
    <form ref={box} tabIndex={-1} className={styles.conflict} aria-labelledby="conflict-title" onSubmit={submit}>
      <div role="alert">
        <h2 id="conflict-title">{papers.conflict.title}</h2>
        <p>{papers.conflict.detail(who, savedAt ? timeOf(savedAt) : '')}</p>
      </div>
      {conflicts.map(({ field, theirs }) => (
        <RadioGroup
          key={field}
          name={`conflict.${field}`}
          label={labelOf(form, field)}
          defaultValue="mine"
          choices={[
            { value: 'mine', label: papers.conflict.mine, hint: shown(writing.fields[field] || papers.conflict.empty) },
            { value: 'theirs', label: papers.conflict.theirs(who), hint: shown(theirs || papers.conflict.empty) },
          ]}
        />
      ))}
      <Button type="submit" look="primary">
        {papers.conflict.settle}
      </Button>
    </form>
  );
}

const labelOf = (form: PaperDetails['form'], field: string): string =>
  form.flatMap(({ fields }) => fields).find(({ name }) => name === field)?.label ?? field;

const shown = (text: string) => <span className={styles.text}>{isDay(text) ? inVietnamese(text) : text}</span>;
