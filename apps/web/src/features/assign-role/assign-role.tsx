import { useForm } from 'react-hook-form';
import type { AssignRoleDto, PersonItem } from '../../api/generated';
import { useTexts } from '../../texts/texts';
import { Dialog } from '../../ui/dialog';
import { SelectField } from '../../ui/select-field';
import { CommandForm } from '../administration/command-form';
import { useRequired } from '../administration/fields';
import { UnitField } from '../unit-list/unit-field';
import { assignRole } from './api/assign-role';

/** Those that a person can hold. */
const roles = ['unit_officer', 'unit_head', 'education_appraiser', 'home_affairs_appraiser', 'council_secretary', 'chairman', 'administrator'] as const;

export function AssignRole({ person, onClose }: { person: PersonItem; onClose: () => void }) {
  const { organisation } = useTexts();
  const { assign } = organisation.people;
  const form = useForm<AssignRoleDto>({ shouldFocusError: false, defaultValues: { unitId: '' } });
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
        <SelectField choices={roles.map((value) => ({ value, label: organisation.roles[value] }))} {...required('role', assign.role)} />
        <UnitField form={form} name="unitId" />
      </CommandForm>
    </Dialog>
  );
}
