import type { Nominee } from '#contexts/nominations';
import type { CriterionRule } from '#contexts/programmes';
import { useLocation } from '@tanstack/react-router';
import { inVietnamese } from '#platform/calendar';
import { useDossierTexts } from '../../dossier/shared/texts';
import { usePreparingTexts } from '../shared/texts';
import { DescriptionList } from '../../../ui/display/description-list';
import parts from '../../../ui/display/parts.module.css';
import { Tag } from '../../../ui/display/tag';
import type { Dossier } from '../../dossier/shared/dossier';
import type { ReadinessFact } from '../../dossier/shared/readiness';
import styles from './criterion-card.module.css';
import { shareInWords } from '../../dossier/shared/share';
import { criterionState } from './declaration.view-model';
import { useArrival } from '../../../ui/browser/use-arrival';
import { DeclarationForm } from './declaration-form';

interface CriterionCardProps {
  readonly dossier: Dossier;
  readonly nominee: Nominee;
  readonly rule: CriterionRule;
  /** What stands against it now. */
  readonly unmet?: ReadinessFact;
  readonly mayChange: boolean;
}

const tones = { notBegun: 'neutral', lacking: 'danger', done: 'success' } as const;

export function CriterionCard({ dossier, nominee, rule, unmet, mayChange }: CriterionCardProps) {
  const { dossierDetails, dossiers } = useDossierTexts();
  const { declarations: texts, nominees } = usePreparingTexts();
  const { criterionId, label, kind, wording, ref, basis } = rule;
  const { hash } = useLocation();
  const place = useArrival<HTMLElement>(criterionId);
  const waived = nominee.waivedCriteria.includes(criterionId);
  const state = waived ? 'done' : criterionState(nominee.declarations[criterionId], unmet);
  return (
    <details id={criterionId} className={styles.criterion} open={hash === criterionId}>
      <summary ref={place} className={styles.summary}>
        <span className={styles.label}>{label}</span>
        <span className={styles.signs}>
          {kind !== 'assessed' && <span className={parts.quiet}>{texts.kinds[kind]}</span>}
          <Tag tone={tones[state]}>{waived ? nominees.page.waived : dossierDetails.states[state]}</Tag>
        </span>
      </summary>
      <div className={parts.stack}>
        <p className={parts.quiet}>{dossiers.plan(wording, ref)}</p>
        {basis && (
          <p className={parts.quiet}>
            {texts.basis}: {basis}
          </p>
        )}
        {state === 'lacking' && unmet && <p className={styles.fault}>{unmet.detail}</p>}
        {mayChange ? (
          <DeclarationForm dossier={dossier} nominee={nominee} rule={rule} />
        ) : (
          <Declared dossier={dossier} nominee={nominee} rule={rule} />
        )}
      </div>
    </details>
  );
}

function Declared({ dossier, nominee, rule }: Pick<CriterionCardProps, 'dossier' | 'nominee' | 'rule'>) {
  const { declarations: texts } = usePreparingTexts();
  const { dossiers, dossierDetails } = useDossierTexts();
  const declaration = nominee.declarations[rule.criterionId];
  if (!declaration) return <p>{dossierDetails.states.notBegun}</p>;
  const { statement, recognition, documentIds } = declaration;
  const levels: { readonly [level: string]: string } = dossiers.levels;
  return (
    <DescriptionList
      items={[
        { term: texts.statement, detail: statement },
        { term: dossierDetails.share, detail: shareInWords(declaration, dossierDetails) },
        ...(recognition
          ? [
              { term: texts.decisionNumber, detail: recognition.decisionNumber },
              { term: texts.date, detail: inVietnamese(recognition.date) },
              { term: texts.issuer, detail: recognition.issuer },
              { term: texts.level, detail: recognition.level && (levels[recognition.level] ?? recognition.level) },
            ]
          : []),
        {
          term: texts.evidence,
          detail:
            dossier.documents
              .filter(({ documentId }) => documentIds.includes(documentId))
              .map(({ file }) => file.name)
              .join(', ') || undefined,
        },
      ]}
    />
  );
}
