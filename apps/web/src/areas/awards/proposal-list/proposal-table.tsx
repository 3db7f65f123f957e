import { inVietnamese } from '#platform/calendar';
import { useAwardsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { Tag } from '../../../ui/display/tag';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import type { ProposalLine } from './proposal.view-model';
import styles from './proposal-page.module.css';

/** The list as it is printed: every nominee with the council's opinion and the outcome, as far as there are any. */
export function ProposalTable({
  lines,
  revoke,
}: {
  lines: readonly ProposalLine[];
  revoke?: (line: ProposalLine) => void;
}) {
  const { awards } = useAwardsTexts();
  const { one } = awards;
  const unitName = useUnitNames();
  const hasOpinions = lines.some(({ opinion }) => opinion);
  const hasOutcomes = lines.some(({ outcome }) => outcome);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{one.list}</caption>
      <thead>
        <tr>
          <th scope="col">{awards.number}</th>
          <th scope="col">{awards.name}</th>
          <th scope="col">{awards.kind}</th>
          <th scope="col">{awards.unit}</th>
          {hasOpinions && <th scope="col">{one.opinion}</th>}
          {hasOutcomes && <th scope="col">{one.outcome}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.nomineeId}>
            <td data-label={awards.number}>{line.number}</td>
            <th scope="row">{line.name}</th>
            <td data-label={awards.kind}>{awards.kinds[line.kind]}</td>
            <td data-label={awards.unit}>{unitName(line.unitId)}</td>
            {hasOpinions && (
              <td data-label={one.opinion}>
                {line.opinion && [one.opinions[line.opinion.opinion], line.opinion.remark].filter(Boolean).join(': ')}
              </td>
            )}
            {hasOutcomes && (
              <td data-label={one.outcome}>
                <Outcome line={line} revoke={revoke} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const tones = { awarded: 'success', declined: 'neutral', proposed_to_higher_level: 'info' } as const;

function Outcome({ line, revoke }: { line: ProposalLine; revoke?: (line: ProposalLine) => void }) {
  const { awards } = useAwardsTexts();
  const { one } = awards;
  const { outcome, revocation, name } = line;
  if (!outcome) return null;
  return (
    <>
      <Tag tone={tones[outcome.outcome]}>{one.outcomes[outcome.outcome]}</Tag>
      {outcome.reason && <p>{outcome.reason}</p>}
      {revocation && (
        <p>
          <Tag tone="danger">{one.revoked}</Tag>{' '}
          {one.revokedBy(revocation.decision.number, inVietnamese(revocation.decision.date), revocation.reason)}
        </p>
      )}
      {revoke && outcome.outcome === 'awarded' && !revocation && (
        <Button look="danger" className="not-on-paper" onClick={() => revoke(line)}>
          {awards.revoking.start}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
    </>
  );
}
