import type { ShownDeadline } from '#contexts/programmes';
import { useProgrammesTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { DayField, useRequired } from '../../../ui/commands/command-fields';
import { setRoundDeadline } from './set-round-deadline.call';

export interface SetRoundDeadlineProps {
  readonly roundId: string;
  readonly deadline: Pick<ShownDeadline, 'step' | 'sender' | 'receiver'>;
  readonly onClose: () => void;
}

export function SetRoundDeadline({ roundId, deadline, onClose }: SetRoundDeadlineProps) {
  const { rounds } = useProgrammesTexts();
  const { commands } = useUiTexts();
  const { step, sender, receiver } = deadline;
  const form = useKeptForm(['set-round-deadline', roundId, step], { before: '', document: '' });
  const required = useRequired(form);
  return (
    <Dialog title={`${rounds.setDeadline.action}: ${rounds.sends(sender, receiver)}`} onClose={onClose}>
      <CommandForm
        form={form}
        give={(given, key) => setRoundDeadline(roundId, { step, ...given }, key)}
        changes={['rounds']}
        done={rounds.setDeadline.done}
        action={rounds.setDeadline.action}
        onDone={onClose}
        onCancel={onClose}
      >
        <DayField form={form} name="before" label={rounds.setDeadline.before} hint={rounds.setDeadline.hint} />
        <TextField hint={commands.documentExample} {...required('document', commands.document)} />
      </CommandForm>
    </Dialog>
  );
}
