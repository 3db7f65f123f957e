import { roles } from '#contexts/organisation';
import type { AssignRoleDto, PersonItem } from '../../../api/generated';
import { useOrganisationTexts } from '../shared/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { SelectField } from '../../../ui/fields/select-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { useRequired } from '../../../ui/commands/command-fields';
import { UnitField } from '../shared/unit-field';
import { assignRole } from './assign-role.call';

/** The house acts for nobody. */
const held = roles.filter((role) => role !== 'automation');

export function AssignRole({ person, onClose }: { person: PersonItem; onClose: () => void }) {
  const { organisation } = useOrganisationTexts();
  const { assign } = organisation.people;
  const form = useKeptForm<AssignRoleDto>(['assign-role', person.personId], { unitId: '' });
  const required = useRequired(form);
  return (
    <Dialog title={assign.title(person.displayName)} onClose={onClose}>
      <CommandForm
        form={form}
        give={(given, key) => assignRole(person.personId, given, key)}
        changes={['people', 'session']}
        done={assign.done}
        action={assign.action}
        onDone={onClose}
        onCancel={onClose}
      >
        <SelectField
          choices={held.map((value) => ({ value, label: organisation.roles[value] }))}
          {...required('role', assign.role)}
        />
        <UnitField form={form} name="unitId" />
      </CommandForm>
    </Dialog>
  );
}
