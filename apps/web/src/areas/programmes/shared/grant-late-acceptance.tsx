import type { GrantLateAcceptanceBody } from '../../../api/generated';
import { useProgrammesTexts } from './texts';
import { useUiTexts } from '../../../ui/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { TextArea } from '../../../ui/fields/text-area';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { DayField, useRequired } from '../../../ui/commands/command-fields';
import { UnitField } from '../../organisation/shared/unit-field';
import { grantLateAcceptance } from '../grant-late-acceptance/grant-late-acceptance.call';

interface GrantLateAcceptanceProps {
  readonly roundId: string;
  /** The one dossier that is meant; without it, what a unit sends before a day. */
  readonly dossier?: { readonly dossierId: string; readonly unitId: string };
  readonly onClose: () => void;
}

export function GrantLateAcceptance({ roundId, dossier, onClose }: GrantLateAcceptanceProps) {
  const { rounds } = useProgrammesTexts();
  const { commands } = useUiTexts();
  const form = useKeptForm<GrantLateAcceptanceBody>(['grant-late-acceptance', roundId, dossier?.dossierId ?? 'unit'], {
    unitId: dossier?.unitId ?? '',
    before: '',
    reason: '',
    document: '',
  });
  const required = useRequired(form);
  const bodyOf = ({ before, ...given }: GrantLateAcceptanceBody): GrantLateAcceptanceBody =>
    dossier ? { ...given, ...dossier } : { ...given, before };
  return (
    <Dialog title={rounds.lateAcceptance.action} onClose={onClose}>
      <CommandForm
        form={form}
        give={(given, key) => grantLateAcceptance(roundId, bodyOf(given), key)}
        changes={['rounds', 'dossiers']}
        done={rounds.lateAcceptance.done}
        action={rounds.lateAcceptance.action}
        onDone={onClose}
        onCancel={onClose}
      >
        {dossier ? (
          <p>{rounds.lateAcceptance.thisDossier}</p>
        ) : (
          <>
            <UnitField form={form} name="unitId" />
            <DayField
              form={form}
              name="before"
              label={rounds.lateAcceptance.before}
              hint={rounds.lateAcceptance.beforeHint}
            />
          </>
        )}
        <TextArea rows={2} {...required('reason', commands.reason)} />
        <TextField hint={commands.documentExample} {...required('document', commands.document)} />
      </CommandForm>
    </Dialog>
  );
}
