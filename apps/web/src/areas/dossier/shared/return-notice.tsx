import type { RoundDetails } from '#contexts/programmes';
import { inVietnamese, lastPermittedDay } from '#platform/calendar';
import { wordFor } from './word-for';
import { useDossierTexts } from './texts';
import { writeInstant } from '../../../ui/display/dates';
import { Notice } from '../../../ui/feedback/notice';
import parts from '../../../ui/display/parts.module.css';
import { Tag } from '../../../ui/display/tag';
import { useIsPast } from '../../identity/shared/use-is-past';
import type { Dossier } from './dossier';
import { criteriaOf, findingLabel } from './finding-label';
import type { OpenFinding } from './open-findings';

interface ReturnNoticeProps {
  readonly findings: readonly OpenFinding[];
  readonly dossier: Dossier;
  readonly round: Pick<RoundDetails, 'components' | 'categories'>;
}

/** Why something came back, until when it has to be sent again, and what of it has been mended. */
export function ReturnNotice({ findings, dossier, round }: ReturnNoticeProps) {
  const { dossierDetails: texts } = useDossierTexts();
  const isPast = useIsPast();
  const [first] = findings;
  if (!first) return null;
  const labelled = { criteria: criteriaOf(round), components: round.components };
  return (
    <Notice
      tone="danger"
      title={texts.returned(
        wordFor(texts.bodies, first.stage),
        inVietnamese(first.dueBefore),
        isPast(lastPermittedDay(first.dueBefore)),
      )}
    >
      <ul className={parts.plain}>
        {findings.map(({ finding, nomineeIds, addressed }, index) => (
          <li key={index}>
            <strong>{findingLabel(finding, labelled) ?? namesOf(nomineeIds, dossier)}</strong>: {finding.reason}{' '}
            <Tag tone={addressed ? 'success' : 'danger'}>{addressed ? texts.addressed : texts.notAddressed}</Tag>
            {finding.subject !== 'dossier' && nomineeIds.length < dossier.nominees.length && (
              <span className={parts.quiet}> {namesOf(nomineeIds, dossier)}</span>
            )}
          </li>
        ))}
      </ul>
      <p className={parts.quiet}>{texts.returnedBy(first.byName, writeInstant(first.at))}</p>
    </Notice>
  );
}

const namesOf = (nomineeIds: readonly string[], { nominees }: Dossier): string =>
  nominees
    .filter(({ nomineeId }) => nomineeIds.includes(nomineeId))
    .map(({ name }) => name)
    .join(', ');
