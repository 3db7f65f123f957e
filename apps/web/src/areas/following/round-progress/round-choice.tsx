import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useFollowingTexts } from '../shared/texts';
import { SelectField } from '../../../ui/fields/select-field';
import { roundListQuery } from '../../programmes/round-list/round-list.call';

/** The same figures of another round. */
export function RoundChoice({ roundId }: { roundId: string }) {
  const { progress } = useFollowingTexts();
  const navigate = useNavigate();
  const { data: rounds = [] } = useQuery(roundListQuery);
  if (rounds.length < 2) return null;
  return (
    <div className="not-on-paper">
      <SelectField
        name="round"
        label={progress.round}
        none={null}
        markOptional={false}
        choices={rounds.map(({ roundId: value, title }) => ({ value, label: title }))}
        value={roundId}
        onChange={({ target }) => void navigate({ to: '/rounds/$roundId/progress', params: { roundId: target.value } })}
      />
    </div>
  );
}
