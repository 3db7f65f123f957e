import { inVietnamese } from '#platform/calendar';
import { useAwardsTexts } from '../shared/texts';
import { Tag } from '../../../ui/display/tag';
import styles from '../proposal-list/proposal-page.module.css';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import type { Award } from './award-register.call';

export function RegisterTable({ awards: items }: { awards: readonly Award[] }) {
  const { awards } = useAwardsTexts();
  const { register, one } = awards;
  const unitName = useUnitNames();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{register.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{awards.name}</th>
          <th scope="col">{awards.unit}</th>
          <th scope="col">{register.form}</th>
          <th scope="col">{register.decision}</th>
          <th scope="col">{register.signer}</th>
          <th scope="col">{register.code}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(
          ({
            proposalId,
            nomineeId,
            name,
            unitId,
            formLabel,
            decisionNumber,
            decisionDate,
            signer,
            verificationCode,
            revocation,
          }) => (
            <tr key={`${proposalId} ${nomineeId}`}>
              <th scope="row">
                {name}
                {revocation && (
                  <p className={styles.revoked}>
                    <Tag tone="danger">{one.revoked}</Tag>{' '}
                    {one.revokedBy(
                      revocation.decision.number,
                      inVietnamese(revocation.decision.date),
                      revocation.reason,
                    )}
                  </p>
                )}
              </th>
              <td data-label={awards.unit}>{unitName(unitId)}</td>
              <td data-label={register.form}>{formLabel}</td>
              <td data-label={register.decision}>{register.decisionOf(decisionNumber, inVietnamese(decisionDate))}</td>
              <td data-label={register.signer}>{signer}</td>
              <td data-label={register.code}>{verificationCode}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
