import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoundDetails } from '#contexts/programmes';
import { useProgrammesTexts } from '../shared/texts';
import { ConfirmDialog } from '../../../ui/actions/dialog';
import { toast } from '../../../ui/feedback/toasts';
import { useCommandKey } from '../../../ui/commands/command-key';
import { closeRound } from './close-round.call';

export function CloseRound({
  round: { roundId, title },
  onClose,
}: {
  round: Pick<RoundDetails, 'roundId' | 'title'>;
  onClose: () => void;
}) {
  const { rounds } = useProgrammesTexts();
  const queries = useQueryClient();
  const keyOf = useCommandKey();
  const closing = useMutation({
    mutationFn: () => closeRound(roundId, keyOf(roundId)),
    onSuccess: async () => {
      toast(rounds.close.done);
      onClose();
      await queries.invalidateQueries({ queryKey: ['rounds'] });
    },
  });
  return (
    <ConfirmDialog
      title={rounds.close.question(title)}
      confirm={rounds.close.action}
      look="danger"
      busy={closing.isPending}
      error={closing.error}
      onConfirm={() => closing.mutate()}
      onClose={onClose}
    >
      <p>{rounds.close.consequence}</p>
    </ConfirmDialog>
  );
}
