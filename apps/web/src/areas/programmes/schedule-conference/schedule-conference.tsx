import { useProgrammesTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { DayField, useRequired } from '../../../ui/commands/command-fields';
import { scheduleConference } from './schedule-conference.call';

export function ScheduleConference({ roundId, onClose }: { roundId: string; onClose: () => void }) {
  const { rounds } = useProgrammesTexts();
  const { commands } = useUiTexts();
  const form = useKeptForm(['schedule-conference', roundId], { date: '', document: '' });
  const required = useRequired(form);
  return (
    <Dialog title={rounds.scheduleConference.action} onClose={onClose}>
      <CommandForm
        form={form}
        give={(given, key) => scheduleConference(roundId, given, key)}
        changes={['rounds']}
        done={rounds.scheduleConference.done}
        action={rounds.scheduleConference.action}
        onDone={onClose}
        onCancel={onClose}
      >
        <DayField form={form} name="date" label={rounds.scheduleConference.date} />
        <TextField hint={commands.documentExample} {...required('document', commands.document)} />
      </CommandForm>
    </Dialog>
  );
}
