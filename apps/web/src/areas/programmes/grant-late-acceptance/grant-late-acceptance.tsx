import { useProgrammesTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { TextArea } from '../../../ui/fields/text-area';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { useRequired } from '../../../ui/commands/command-fields';
import { UnitField } from '../../organisation/shared/unit-field';
import { grantLateAcceptance } from './grant-late-acceptance.call';

export function GrantLateAcceptance({ roundId, onClose }: { roundId: string; onClose: () => void }) {
  const { rounds } = useProgrammesTexts();
  const { commands } = useUiTexts();
  const form = useKeptForm(['grant-late-acceptance', roundId], { unitId: '', reason: '', document: '' });
  const required = useRequired(form);
  return (
    <Dialog title={rounds.lateAcceptance.action} onClose={onClose}>
      <CommandForm
        form={form}
        give={(given, key) => grantLateAcceptance(roundId, given, key)}
        changes={['rounds']}
        done={rounds.lateAcceptance.done}
        action={rounds.lateAcceptance.action}
        onDone={onClose}
        onCancel={onClose}
      >
        <UnitField form={form} name="unitId" />
        <TextArea rows={2} {...required('reason', commands.reason)} />
        <TextField hint={commands.documentExample} {...required('document', commands.document)} />
      </CommandForm>
    </Dialog>
  );
}
