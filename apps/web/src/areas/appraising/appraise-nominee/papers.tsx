import { useFormContext, useWatch } from 'react-hook-form';
import type { DossierDocument, Nominee } from '#contexts/nominations';
import { useAppraisingTexts } from '../shared/texts';
import { CheckboxField } from '../../../ui/fields/checkbox-field';
import parts from '../../../ui/display/parts.module.css';
import { Tag } from '../../../ui/display/tag';
import { DossierFile } from '../../attachments/shared/dossier-file';
import type { Judgement, Paper } from './appraise-nominee.view-model';
import styles from './appraise-nominee.module.css';
import { ReasonField } from './reason-field';

export interface PapersProps {
  readonly dossierId: string;
  readonly nominee: Nominee;
  readonly papers: readonly Paper[];
  readonly evidence: readonly DossierDocument[];
  /** Faults may be noted. */
  readonly judging: boolean;
}

export function Papers({ dossierId, nominee, papers, evidence, judging }: PapersProps) {
  const { appraisal } = useAppraisingTexts();
  return (
    <section className={styles.column} aria-labelledby="papers-title">
      <h2 id="papers-title">{appraisal.one.papers}</h2>
      {(['dossier', 'nominee'] as const).map((per) => (
        <div key={per} className={styles.papers}>
          <h3>{per === 'dossier' ? appraisal.one.ofDossier : appraisal.one.ofNominee(nominee.name)}</h3>
          {per === 'nominee' && nominee.initiativeClaimed && <p className={parts.quiet}>{appraisal.one.initiative}</p>}
          <ul className={parts.plain}>
            {papers.map(
              (paper, index) =>
                paper.per === per && (
                  <PaperItem key={paper.componentId} {...{ dossierId, nominee, paper, index, judging }} />
                ),
            )}
            {per === 'nominee' && evidence.length > 0 && (
              <li className={parts.card}>
                <p className={styles.label}>{appraisal.one.evidence}</p>
                <Files dossierId={dossierId} documents={evidence} />
              </li>
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}

type PaperItemProps = Pick<PapersProps, 'dossierId' | 'nominee' | 'judging'> & {
  readonly paper: Paper;
  readonly index: number;
};

function PaperItem({ dossierId, nominee, paper, index, judging }: PaperItemProps) {
  const { appraisal } = useAppraisingTexts();
  const isConfirmed = paper.documents.some(({ documentId }) => documentId === nominee.confirmedReportId);
  return (
    <li className={parts.card}>
      <p className={styles.label}>
        {paper.label} {paper.documents.length === 0 && <Tag tone="danger">{appraisal.one.missing}</Tag>}
      </p>
      {paper.form && <p className={parts.quiet}>{appraisal.one.form(paper.form)}</p>}
      <Files dossierId={dossierId} documents={paper.documents} />
      {paper.confirmed && (
        <p>{isConfirmed ? appraisal.one.confirmed : <Tag tone="warning">{appraisal.one.notConfirmed}</Tag>}</p>
      )}
      {judging && <Fault index={index} />}
    </li>
  );
}

function Fault({ index }: { index: number }) {
  const { appraisal } = useAppraisingTexts();
  const { register } = useFormContext<Judgement>();
  const faulty = useWatch<Judgement>({ name: `papers.${index}.faulty` }) as boolean;
  return (
    <>
      <CheckboxField label={appraisal.one.faulty} {...register(`papers.${index}.faulty`)} />
      {faulty && (
        <ReasonField
          name={`papers.${index}.reason`}
          label={appraisal.one.faultReason}
          frequent={appraisal.reasons.component}
        />
      )}
    </>
  );
}

function Files({ dossierId, documents }: { dossierId: string; documents: readonly DossierDocument[] }) {
  return (
    <ul className={parts.plain}>
      {documents.map((document) => (
        <li key={document.documentId}>
          <DossierFile dossierId={dossierId} document={document} />
        </li>
      ))}
    </ul>
  );
}
