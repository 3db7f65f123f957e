import { useWatch } from 'react-hook-form';
import { useQueryClient } from '@tanstack/react-query';
import type { UnitItem } from '../../../api/generated';
import { useOrganisationTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Button } from '../../../ui/actions/button';
import { ComboBox, type ComboOption } from '../../../ui/fields/combo-box';
import { Dialog } from '../../../ui/actions/dialog';
import { matching } from '../../../ui/fields/matching';
import { TextField } from '../../../ui/fields/text-field';
import styles from './dissolve-unit.module.css';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { DayField, useRequired } from '../../../ui/commands/command-fields';
import { unitListQuery } from '../unit-list/unit-list.call';
import { dissolveUnit } from './dissolve-unit.call';

export function DissolveUnit({ unit, onClose }: { unit: UnitItem; onClose: () => void }) {
  const { organisation } = useOrganisationTexts();
  const { commands: words } = useUiTexts();
  const { dissolve } = organisation.units;
  const form = useKeptForm(['dissolve-unit', unit.unitId], {
    on: '',
    document: '',
    successors: [] as readonly ComboOption[],
  });
  const required = useRequired(form);
  const successors = useWatch({ control: form.control, name: 'successors' });
  return (
    <Dialog title={dissolve.title(unit.name)} onClose={onClose}>
      <CommandForm
        form={form}
        give={(given, key) =>
          dissolveUnit(unit.unitId, { ...given, successors: successors.map(({ value }) => value) }, key)
        }
        changes={['units']}
        done={dissolve.done}
        action={dissolve.action}
        danger
        onDone={onClose}
        onCancel={onClose}
      >
        <DayField form={form} name="on" label={dissolve.on} />
        <Successors
          chosen={successors}
          of={unit.unitId}
          onChange={(chosen) => form.setValue('successors', [...chosen])}
        />
        <TextField hint={words.documentExample} {...required('document', words.document)} />
      </CommandForm>
    </Dialog>
  );
}

interface SuccessorsProps {
  readonly chosen: readonly ComboOption[];
  readonly of: string;
  readonly onChange: (chosen: readonly ComboOption[]) => void;
}

function Successors({ chosen, of, onChange }: SuccessorsProps) {
  const { dissolve } = useOrganisationTexts().organisation.units;
  const queries = useQueryClient();
  const search = async (text: string) => {
    const units = await queries.ensureQueryData(unitListQuery);
    const taken = [of, ...chosen.map(({ value }) => value)];
    return matching(
      units
        .filter(({ unitId, validTo }) => validTo === undefined && !taken.includes(unitId))
        .map(({ unitId, name }) => ({ value: unitId, label: name })),
      text,
    );
  };
  return (
    <>
      <ComboBox
        many
        name="successors"
        label={dissolve.successors}
        hint={dissolve.successorsHint}
        search={search}
        onChange={(option) => option && onChange([...chosen, option])}
      />
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map(({ value, label }) => (
            <li key={value}>
              {label}
              <Button
                look="quiet"
                aria-label={dissolve.remove(label)}
                onClick={() => onChange(chosen.filter((option) => option.value !== value))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
