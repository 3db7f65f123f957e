import { type ReactNode, useId, useRef, useState } from 'react';
import type { ComponentKind, DossierDocument } from '#contexts/nominations';
import type { PlanReference } from '#contexts/programmes';
import { useTexts } from '../../texts/texts';
import { useLanguage } from '../../app/language';
import { Button } from '../../ui/button';
import { ProblemNotice } from '../../ui/problem-notice';
import { SelectField } from '../../ui/select-field';
import { toast } from '../../ui/toasts';
import { detachDocument } from '../detach-document/api/detach-document';
import type { Dossier } from '../dossier-details/dossier';
import parts from '../dossier-details/dossier-parts.module.css';
import { useDossierChange } from '../dossier-details/use-dossier-change';
import { useArrival } from '../dossier-details/use-arrival';
import { WordsOfPlan } from '../dossier-details/words-of-plan';
import { WritePaper } from '../paper-list/write-paper';
import { attachDocument, type AttachedFile } from './api/attach-document';
import styles from './document-slot.module.css';
import { documentsOfSlot, sizeInWords } from './document-slot.view-model';

interface DocumentSlotProps {
  readonly dossier: Dossier;
  readonly rule: { readonly componentId: string; readonly label: string; readonly anyOf: readonly string[] } & Partial<PlanReference>;
  readonly nomineeId?: string;
  readonly mayChange: boolean;
  readonly children?: ReactNode;
}

/** A place for the files of one component, with those that are there. */
export function DocumentSlot({ dossier, rule, nomineeId, mayChange, children }: DocumentSlotProps) {
  const { documents: texts } = useTexts();
  const { componentId, label, wording, ref } = rule;
  const place = useArrival<HTMLElement>(componentId);
  const there = documentsOfSlot(dossier.documents, rule, nomineeId);
  return (
    <section ref={place} className={styles.slot} aria-labelledby={`${componentId}-label`} id={componentId} tabIndex={-1}>
      <h3 id={`${componentId}-label`} className={styles.label}>
        {label}
      </h3>
      {wording && ref && <WordsOfPlan rule={{ wording, ref }} />}
      {there.length === 0 ? (
        <p className={parts.quiet}>{texts.none}</p>
      ) : (
        <ul className={parts.plain}>
          {there.map((document) => (
            <AttachedDocument
              key={document.documentId}
              dossierId={dossier.dossierId}
              document={document}
              several={rule.anyOf.length > 1}
              mayChange={mayChange}
            />
          ))}
        </ul>
      )}
      {mayChange && <WritePaper dossierId={dossier.dossierId} anyOf={rule.anyOf} nomineeId={nomineeId} />}
      {mayChange && (
        <Upload
          dossierId={dossier.dossierId}
          rule={rule}
          nomineeId={nomineeId}
          replaces={there.length > 0 && rule.anyOf.length === 1 && componentId !== 'evidence'}
        />
      )}
      {children}
    </section>
  );
}

function AttachedDocument({ dossierId, document, several, mayChange }: { dossierId: string; document: DossierDocument; several: boolean; mayChange: boolean }) {
  const { documents: texts, dossiers } = useTexts();
  const { language } = useLanguage();
  const { documentId, component, file } = document;
  // a paper written here is a page to look at
  const opening = file.mediaType.startsWith('text/html') ? { target: '_blank', rel: 'noopener' } : { download: file.name };
  const [key] = useState(() => crypto.randomUUID());
  const removal = useDossierChange(
    () => detachDocument(dossierId, documentId, key),
    () => toast(texts.detached),
  );
  return (
    <li className={styles.file}>
      <span>
        <a href={`/api/dossiers/${dossierId}/documents/${documentId}/content`} {...opening}>
          {file.name}
        </a>{' '}
        <span className={parts.quiet}>
          {several && `${dossiers.components[component]}, `}
          {sizeInWords(file.size, language)}
        </span>
      </span>
      {mayChange && (
        <Button look="quiet" aria-label={texts.detach(file.name)} busy={removal.isPending} onClick={() => removal.mutate()}>
          {texts.detachShort}
        </Button>
      )}
      {removal.error && <ProblemNotice error={removal.error} />}
    </li>
  );
}

function Upload({ dossierId, rule, nomineeId, replaces }: { dossierId: string; rule: DocumentSlotProps['rule']; nomineeId?: string; replaces: boolean }) {
  const { documents: texts, dossiers } = useTexts();
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [component, setComponent] = useState(rule.anyOf[0] as ComponentKind);
  const upload = useDossierChange(
    (given: AttachedFile) => attachDocument(dossierId, given),
    (_receipt, { file }) => toast(texts.attached(file.name)),
  );
  const choose = (file: File | undefined) => {
    if (file) upload.mutate({ documentId: crypto.randomUUID(), component, nomineeId, file });
    if (input.current) input.current.value = '';
  };
  return (
    <div className={parts.stack}>
      {rule.anyOf.length > 1 && (
        <SelectField
          name={`${rule.componentId}-kind`}
          label={texts.which}
          none={null}
          markOptional={false}
          value={component}
          onChange={({ target }) => setComponent(target.value as ComponentKind)}
          choices={rule.anyOf.map((value) => ({ value, label: dossiers.components[value as ComponentKind] }))}
        />
      )}
      <div className={parts.buttons}>
        <label htmlFor={inputId} className="visually-hidden">
          {texts.choose(rule.label)}
        </label>
        <input ref={input} id={inputId} type="file" className={styles.input} disabled={upload.isPending} onChange={({ target }) => choose(target.files?.[0])} />
        <span className={parts.quiet}>{upload.isPending ? texts.uploading : replaces ? texts.replace : ''}</span>
      </div>
      {upload.error && <ProblemNotice error={upload.error} />}
    </div>
  );
}
