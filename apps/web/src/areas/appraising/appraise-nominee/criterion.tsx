import { useFormContext, useWatch } from 'react-hook-form';
import type { Appraisal, CriterionDeclaration, DossierDocument } from '#contexts/nominations';
import { inVietnamese } from '#platform/calendar';
import type { CriterionAnswer } from '../../../api/generated';
import { useDossierTexts } from '../../dossier/shared/texts';
import { wordFor } from '../../dossier/shared/word-for';
import { useAppraisingTexts } from '../shared/texts';
import { DescriptionList } from '../../../ui/display/description-list';
import parts from '../../../ui/display/parts.module.css';
import { RadioGroup } from '../../../ui/fields/radio-group';
import { Tag } from '../../../ui/display/tag';
import { TextArea } from '../../../ui/fields/text-area';
import { shareInWords } from '../../dossier/shared/share';
import { DossierFile } from '../../attachments/shared/dossier-file';
import type { Judgement } from './appraise-nominee.view-model';
import styles from './appraise-nominee.module.css';
import { ReasonField } from './reason-field';

export interface CriterionProps {
  readonly dossierId: string;
  readonly criterion: CriterionAnswer;
  readonly declaration: CriterionDeclaration | undefined;
  readonly documents: readonly DossierDocument[];
  /** What the body before found. */
  readonly before: readonly Appraisal[];
  readonly waived: boolean;
  /** Its place in the judgement; absent where nothing can be judged. */
  readonly index?: number;
  readonly waive?: () => void;
}

export function Criterion({
  dossierId,
  criterion,
  declaration,
  documents,
  before,
  waived,
  index,
  waive,
}: CriterionProps) {
  const { appraisal } = useAppraisingTexts();
  const { label, wording, ref, criterionId } = criterion;
  return (
    <li className={parts.card}>
      <p className={styles.label}>{label}</p>
      <details className={`${parts.quiet} ${styles.words}`}>
        <summary>{appraisal.one.wording}</summary>
        <blockquote className={styles.wording}>
          “{wording}” ({ref})
        </blockquote>
      </details>
      {declaration ? (
        <Declaration {...{ dossierId, declaration, documents }} />
      ) : (
        !waived && (
          <p>
            <Tag tone="warning">{appraisal.one.undeclared}</Tag>
          </p>
        )
      )}
      {before.map(({ stage, byName, findings }) => {
        const finding = findings.find((one) => one.criterionId === criterionId);
        return (
          finding && (
            <p key={stage} className={parts.quiet}>
              {wordFor(appraisal.stages, stage)}, {byName}: {finding.met ? appraisal.one.met : appraisal.one.notMet}
              {finding.reason && ` – ${finding.reason}`}
            </p>
          )
        );
      })}
      {waived && (
        <p>
          <Tag tone="gold">{appraisal.one.waived}</Tag>
        </p>
      )}
      {index !== undefined && <Verdict index={index} label={label} />}
      {waive && (
        <button type="button" className={styles.inlineAction} onClick={waive}>
          {appraisal.one.waive}
        </button>
      )}
    </li>
  );
}

function Declaration({
  dossierId,
  declaration,
  documents,
}: {
  dossierId: string;
  declaration: CriterionDeclaration;
  documents: readonly DossierDocument[];
}) {
  const { appraisal } = useAppraisingTexts();
  const { one } = appraisal;
  const { dossierDetails } = useDossierTexts();
  const { statement, recognition, documentIds } = declaration;
  const evidence = documents.filter(({ documentId }) => documentIds.includes(documentId));
  return (
    <DescriptionList
      items={[
        { term: one.declared, detail: statement },
        { term: dossierDetails.share, detail: shareInWords(declaration, dossierDetails) },
        {
          term: one.recognition,
          detail:
            recognition &&
            one.recognised(recognition.decisionNumber, inVietnamese(recognition.date), recognition.issuer),
        },
        {
          term: one.evidence,
          detail:
            evidence.length > 0
              ? evidence.map((document) => <DossierFile key={document.documentId} {...{ dossierId, document }} />)
              : undefined,
        },
      ]}
    />
  );
}

function Verdict({ index, label }: { index: number; label: string }) {
  const { appraisal } = useAppraisingTexts();
  const { one, reasons } = appraisal;
  const { register } = useFormContext<Judgement>();
  const verdict = useWatch<Judgement>({
    name: `criteria.${index}.verdict`,
  }) as Judgement['criteria'][number]['verdict'];
  return (
    <>
      <RadioGroup
        inline
        label={one.verdict}
        choices={[
          {
            value: 'met',
            label: (
              <>
                {one.met}
                <span className="visually-hidden">: {label}</span>
              </>
            ),
          },
          {
            value: 'not_met',
            label: (
              <>
                {one.notMet}
                <span className="visually-hidden">: {label}</span>
              </>
            ),
          },
        ]}
        {...register(`criteria.${index}.verdict`)}
      />
      {verdict === 'not_met' && (
        <ReasonField name={`criteria.${index}.reason`} label={one.reason} frequent={reasons.criterion} />
      )}
      {verdict === 'met' && (
        <TextArea
          label={one.remark}
          rows={1}
          maxLength={4000}
          {...register(`criteria.${index}.reason`, { validate: undefined })}
        />
      )}
    </>
  );
}
