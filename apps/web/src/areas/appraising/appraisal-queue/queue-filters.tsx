import { useQuery } from '@tanstack/react-query';
import { useAppraisingTexts } from '../shared/texts';
import { SelectField } from '../../../ui/fields/select-field';
import { roundListQuery } from '../../programmes/round-list/round-list.call';
import { unitListQuery } from '../../organisation/unit-list/unit-list.call';
import styles from './appraisal-queue.module.css';
import type { QueueSearch } from './queue-search';

const periods = [0, 3, 7, 15];

export function QueueFilters({ search, change }: { search: QueueSearch; change: (changed: QueueSearch) => void }) {
  const { appraisal } = useAppraisingTexts();
  const { queue } = appraisal;
  const { data: rounds = [] } = useQuery(roundListQuery);
  const { data: units = [] } = useQuery(unitListQuery);
  return (
    <form
      role="search"
      aria-label={queue.filters}
      className={styles.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        name="round"
        label={queue.round}
        none={queue.allRounds}
        markOptional={false}
        value={search.round ?? ''}
        choices={rounds.map(({ roundId, title }) => ({ value: roundId, label: title }))}
        onChange={({ target }) => change({ round: target.value || undefined })}
      />
      <SelectField
        name="unit"
        label={queue.unit}
        none={queue.allUnits}
        markOptional={false}
        value={search.unit ?? ''}
        choices={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
        onChange={({ target }) => change({ unit: target.value || undefined })}
      />
      <SelectField
        name="claim"
        label={queue.claim}
        none={queue.anyClaim}
        markOptional={false}
        value={search.claim ?? ''}
        choices={[
          { value: 'mine', label: queue.mine },
          { value: 'none', label: queue.unclaimed },
        ]}
        onChange={({ target }) => change({ claim: (target.value || undefined) as QueueSearch['claim'] })}
      />
      <SelectField
        name="due"
        label={queue.due}
        none={queue.anyDue}
        markOptional={false}
        value={search.due === undefined ? '' : String(search.due)}
        choices={periods.map((days) => ({
          value: String(days),
          label: days === 0 ? queue.overdue : queue.dueWithin(days),
        }))}
        onChange={({ target }) => change({ due: target.value === '' ? undefined : Number(target.value) })}
      />
      <SelectField
        name="order"
        label={queue.order}
        none={queue.orders.last_day}
        markOptional={false}
        value={search.order ?? ''}
        choices={[
          { value: 'submitted', label: queue.orders.submitted },
          { value: 'unit', label: queue.orders.unit },
        ]}
        onChange={({ target }) => change({ order: (target.value || undefined) as QueueSearch['order'] })}
      />
    </form>
  );
}
