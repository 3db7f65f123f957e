import { useProgrammesTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { TextArea } from '../../../ui/fields/text-area';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { useRequired } from '../../../ui/commands/command-fields';
import { takeBackLateAcceptance } from './take-back-late-acceptance.call';

interface TakeBackLateAcceptanceProps {
  readonly roundId: string;
  readonly subject: { readonly unitId: string; readonly dossierId?: string };
  readonly onClose: () => void;
}

export function TakeBackLateAcceptance({ roundId, subject, onClose }: TakeBackLateAcceptanceProps) {
  const { rounds } = useProgrammesTexts();
  const { commands } = useUiTexts();
  const kept = ['take-back-late-acceptance', roundId, subject.dossierId ?? subject.unitId];
  const form = useKeptForm(kept, { reason: '', document: '' });
  const required = useRequired(form);
  return (
    <Dialog title={rounds.lateAcceptance.takeBack} onClose={onClose}>
      <CommandForm
        form={form}
        give={(given, key) => takeBackLateAcceptance(roundId, { ...given, ...subject }, key)}
        changes={['rounds', 'dossiers']}
        done={rounds.lateAcceptance.takenBack}
        action={rounds.lateAcceptance.takeBack}
        danger
        onDone={onClose}
        onCancel={onClose}
      >
        <p>{rounds.lateAcceptance.takeBackConsequence}</p>
        <TextArea rows={2} {...required('reason', commands.reason)} />
        <TextField hint={commands.documentExample} {...required('document', commands.document)} />
      </CommandForm>
    </Dialog>
  );
}
