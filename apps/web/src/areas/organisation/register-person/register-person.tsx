import { useOrganisationTexts } from '../shared/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { useRequired } from '../../../ui/commands/command-fields';
import { identifierOf, identifierPattern } from '../register-unit/identifier';
import { registerPerson } from './register-person.call';

export function RegisterPerson({ onClose }: { onClose: () => void }) {
  const { organisation } = useOrganisationTexts();
  const { people } = organisation;
  const form = useKeptForm(['register-person'], { displayName: '', personId: '' });
  const required = useRequired(form);
  const name = required('displayName', people.name);
  return (
    <Dialog title={people.register.action} onClose={onClose}>
      <CommandForm
        form={form}
        give={registerPerson}
        changes={['people']}
        done={people.register.done}
        action={people.register.action}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField
          autoComplete="off"
          {...name}
          onBlur={(event) => {
            void name.onBlur(event);
            if (form.getValues('personId') === '') form.setValue('personId', identifierOf(event.target.value));
          }}
        />
        <TextField
          hint={organisation.identifierHint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...required('personId', organisation.identifier, {
            value: identifierPattern,
            message: organisation.identifierHint,
          })}
        />
      </CommandForm>
    </Dialog>
  );
}
