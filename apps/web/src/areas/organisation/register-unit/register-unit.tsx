import { unitCategories } from '#contexts/organisation';
import type { RegisterUnitDto } from '../../../api/generated';
import { useOrganisationTexts } from '../shared/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { SelectField } from '../../../ui/fields/select-field';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { DayField, useRequired } from '../../../ui/commands/command-fields';
import { registerUnit } from './register-unit.call';
import { identifierOf, identifierPattern } from './identifier';

interface Given extends RegisterUnitDto {
  readonly validTo: string;
}

export function RegisterUnit({ onClose }: { onClose: () => void }) {
  const { organisation } = useOrganisationTexts();
  const { units } = organisation;
  const form = useKeptForm<Given>(['register-unit'], { name: '', unitId: '', validFrom: '', validTo: '' });
  const required = useRequired(form);
  const proposeId = (name: string) => form.getValues('unitId') === '' && form.setValue('unitId', identifierOf(name));
  const name = required('name', units.name);
  return (
    <Dialog title={units.register.action} onClose={onClose}>
      <CommandForm
        form={form}
        give={({ validTo, ...unit }, key) => registerUnit(validTo === '' ? unit : { ...unit, validTo }, key)}
        changes={['units']}
        done={units.register.done}
        action={units.register.action}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField
          {...name}
          onBlur={(event) => {
            void name.onBlur(event);
            proposeId(event.target.value);
          }}
        />
        <TextField
          hint={organisation.identifierHint}
          autoCapitalize="none"
          spellCheck={false}
          {...required('unitId', organisation.identifier, {
            value: identifierPattern,
            message: organisation.identifierHint,
          })}
        />
        <SelectField
          choices={unitCategories.map((value) => ({ value, label: units.categories[value] }))}
          {...required('category', units.category)}
        />
        <DayField form={form} name="validFrom" label={units.register.validFrom} />
        <DayField form={form} name="validTo" label={units.register.validTo} optional />
      </CommandForm>
    </Dialog>
  );
}
