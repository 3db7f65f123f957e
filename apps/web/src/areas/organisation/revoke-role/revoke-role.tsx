import type { PersonItem, RoleItem } from '../../../api/generated';
import { useOrganisationTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { useRequired } from '../../../ui/commands/command-fields';
import { useUnitNames } from '../shared/use-unit-names';
import { revokeRole } from './revoke-role.call';

export interface RevokeRoleProps {
  readonly person: PersonItem;
  readonly held: RoleItem;
  readonly onClose: () => void;
}

export function RevokeRole({ person, held: { role, unitId }, onClose }: RevokeRoleProps) {
  const { organisation } = useOrganisationTexts();
  const { commands } = useUiTexts();
  const { revoke } = organisation.people;
  const unitName = useUnitNames();
  const form = useKeptForm(['revoke-role', person.personId, role, unitId], { reason: '' });
  const required = useRequired(form);
  return (
    <Dialog
      title={`${person.displayName}: ${revoke.action(organisation.roles[role], unitName(unitId))}`}
      onClose={onClose}
    >
      <CommandForm
        form={form}
        give={({ reason }, key) => revokeRole(person.personId, { role, unitId, reason }, key)}
        changes={['people', 'session']}
        done={revoke.done}
        action={revoke.confirm}
        danger
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField hint={revoke.reasonExample} {...required('reason', commands.reason)} />
      </CommandForm>
    </Dialog>
  );
}
