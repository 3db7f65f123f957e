import { type ReactNode, useState } from 'react';
import type { ComponentKind, DossierDocument } from '#contexts/nominations';
import type { PlanReference } from '#contexts/programmes';
import { newId } from '../../../api/new-id';
import { useAttachmentsTexts } from './texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import { Button } from '../../../ui/actions/button';
import parts from '../../../ui/display/parts.module.css';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { SelectField } from '../../../ui/fields/select-field';
import { toast } from '../../../ui/feedback/toasts';
import { detachDocument } from '../detach-document/detach-document.call';
import { DossierFile } from './dossier-file';
import type { Dossier } from '../../dossier/shared/dossier';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { useArrival } from '../../../ui/browser/use-arrival';
import { WordsOfPlan } from '../../dossier/shared/words-of-plan';
import { WritePaper } from '../../papers/shared/write-paper';
import { UploadSlot } from '../upload-file/upload-slot';
import styles from './document-slot.module.css';
import { documentsOfSlot } from './document-slot.view-model';

interface DocumentSlotProps {
  readonly dossier: Dossier;
  readonly rule: {
    readonly componentId: string;
    readonly label: string;
    readonly anyOf: readonly string[];
  } & Partial<PlanReference>;
  readonly nomineeId?: string;
  readonly mayChange: boolean;
  readonly children?: ReactNode;
}

/** A place for the files of one component, with those that are there. */
export function DocumentSlot({ dossier, rule, nomineeId, mayChange, children }: DocumentSlotProps) {
  const { documents: texts } = useAttachmentsTexts();
  const { componentId, label, wording, ref } = rule;
  const place = useArrival<HTMLElement>(componentId);
  const there = documentsOfSlot(dossier.documents, rule, nomineeId);
  return (
    <section
      ref={place}
      className={styles.slot}
      aria-labelledby={`${componentId}-label`}
      id={componentId}
      tabIndex={-1}
    >
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

function AttachedDocument({
  dossierId,
  document,
  several,
  mayChange,
}: {
  dossierId: string;
  document: DossierDocument;
  several: boolean;
  mayChange: boolean;
}) {
  const { documents: texts } = useAttachmentsTexts();
  const { dossiers } = useDossierTexts();
  const { documentId, component, file } = document;
  const [key] = useState(newId);
  const removal = useDossierChange(
    () => detachDocument(dossierId, documentId, key),
    () => toast(texts.detached),
  );
  return (
    <li className={styles.file}>
      <DossierFile
        dossierId={dossierId}
        document={document}
        component={several ? dossiers.component(component) : undefined}
      />
      {mayChange && (
        <Button
          look="quiet"
          aria-label={texts.detach(file.name)}
          busy={removal.isPending}
          onClick={() => removal.mutate()}
        >
          {texts.detachShort}
        </Button>
      )}
      {removal.error && <ProblemNotice error={removal.error} />}
    </li>
  );
}

function Upload({
  dossierId,
  rule,
  nomineeId,
  replaces,
}: {
  dossierId: string;
  rule: DocumentSlotProps['rule'];
  nomineeId?: string;
  replaces: boolean;
}) {
  const { documents: texts } = useAttachmentsTexts();
  const { dossiers } = useDossierTexts();
  const [component, setComponent] = useState(rule.anyOf[0] as ComponentKind);
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
          choices={rule.anyOf.map((value) => ({ value, label: dossiers.component(value as ComponentKind) }))}
        />
      )}
      <UploadSlot
        dossierId={dossierId}
        component={component}
        components={rule.anyOf}
        nomineeId={nomineeId}
        label={rule.label}
        action={replaces ? texts.replace : texts.choose}
      />
    </div>
  );
}
