import type { RoundDetails } from '#contexts/programmes';
import type { ExtendDeadlineBody } from '../../../api/generated';
import { useProgrammesTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { SelectField } from '../../../ui/fields/select-field';
import { TextArea } from '../../../ui/fields/text-area';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { DayField, useRequired } from '../../../ui/commands/command-fields';
import { UnitField } from '../../organisation/shared/unit-field';
import { extendDeadline } from './extend-deadline.call';

export function ExtendDeadline({
  round,
  onClose,
}: {
  round: Pick<RoundDetails, 'roundId' | 'deadlines'>;
  onClose: () => void;
}) {
  const { rounds } = useProgrammesTexts();
  const { commands } = useUiTexts();
  const form = useKeptForm<ExtendDeadlineBody>(['extend-deadline', round.roundId], {
    step: round.deadlines[0]?.step ?? '',
    unitId: '',
    before: '',
    reason: '',
    document: '',
  });
  const required = useRequired(form);
  return (
    <Dialog title={rounds.extend.action} onClose={onClose}>
      <CommandForm
        form={form}
        give={(given, key) => extendDeadline(round.roundId, given, key)}
        changes={['rounds']}
        done={rounds.extend.done}
        action={rounds.extend.action}
        onDone={onClose}
        onCancel={onClose}
      >
        <UnitField form={form} name="unitId" />
        <SelectField
          none={null}
          choices={round.deadlines.map(({ step, sender, receiver, text }) => ({
            value: step,
            label: `${rounds.sends(sender, receiver)} (${text})`,
          }))}
          {...required('step', rounds.step)}
        />
        <DayField form={form} name="before" label={rounds.extend.before} hint={rounds.setDeadline.hint} />
        <TextArea rows={2} {...required('reason', commands.reason)} />
        <TextField hint={commands.documentExample} {...required('document', commands.document)} />
      </CommandForm>
    </Dialog>
  );
}
