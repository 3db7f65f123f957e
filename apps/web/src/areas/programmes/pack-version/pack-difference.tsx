import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useProgrammesTexts } from '../shared/texts';
import { EmptyState } from '../../../ui/feedback/empty-state';
import parts from '../../../ui/display/parts.module.css';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { Tag } from '../../../ui/display/tag';
import layout from '../../../ui/display/sections.module.css';
import { packVersionQuery } from './pack-version.call';
import { changedWords } from './changed-words';
import { difference, type FieldChange, type ItemChange } from './difference';
import styles from './pack-difference.module.css';

const tones = { added: 'success', removed: 'danger', changed: 'info' } as const;

/** What a reader of the plan must know of two versions: item by item, each changed wording word by word. */
export function PackDifference({ packId, from, to }: { packId: string; from: number; to: number }) {
  const { packs } = useProgrammesTexts();
  const [before, after] = useQueries({ queries: [packVersionQuery(packId, from), packVersionQuery(packId, to)] });
  const error = before.error ?? after.error;
  if (error) return <ProblemNotice error={error} />;
  if (!before.data || !after.data) return <Skeleton as="row" lines={6} />;
  const sections = difference(before.data, after.data);
  if (sections.length === 0) return <EmptyState title={packs.same} />;
  return sections.map(({ section, items }) => (
    <section key={section} className={layout.section}>
      <div className={layout.heading}>
        <h3>{packs.sections[section]}</h3>
        <span className={layout.small}>{packs.count(items.length)}</span>
      </div>
      <ul className={parts.cards}>
        {items.map((item) => (
          <li key={item.id}>
            <Changed item={item} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Changed({ item: { kind, id, label, fields } }: { item: ItemChange }) {
  const { packs } = useProgrammesTexts();
  return (
    <article className={parts.card}>
      <h4 className={styles.name}>
        <Tag tone={tones[kind]}>{packs.kinds[kind]}</Tag> <span>{label}</span> <span className={layout.code}>{id}</span>
      </h4>
      <dl className={styles.fields}>
        {fields.map((field) => (
          <div key={field.path.join('/')} className={styles.field}>
            <dt>{field.path.map((part) => packs.parts[part] ?? part).join(' › ')}</dt>
            <dd>
              <Value field={field} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function Value({ field: { before, after } }: { field: FieldChange }): ReactNode {
  const { packs } = useProgrammesTexts();
  if (before === undefined) return <ins className={styles.added}>{after}</ins>;
  if (after === undefined) return <del className={styles.removed}>{before}</del>;
  const words = changedWords(before, after);
  if (words.some(({ kind }) => kind === 'same')) {
    return words.map(({ kind, text }, index) => {
      if (kind === 'same') return <span key={index}>{text}</span>;
      return kind === 'added' ? (
        <ins key={index} className={styles.added}>
          {text}
        </ins>
      ) : (
        <del key={index} className={styles.removed}>
          {text}
        </del>
      );
    });
  }
  return (
    <>
      <span className="visually-hidden">{packs.was} </span>
      <del className={styles.removed}>{before}</del> → <span className="visually-hidden">{packs.isNow} </span>
      <ins className={styles.added}>{after}</ins>
    </>
  );
}
