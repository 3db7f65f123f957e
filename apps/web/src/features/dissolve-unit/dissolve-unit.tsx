import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useQueryClient } from '@tanstack/react-query';
import type { UnitItem } from '../../api/generated';
import { useTexts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { ComboBox, type ComboOption } from '../../ui/combo-box';
import { Dialog } from '../../ui/dialog';
import { matching } from '../../ui/matching';
import { TextField } from '../../ui/text-field';
import administration from '../administration/administration.module.css';
import { CommandForm } from '../administration/command-form';
import { DayField, useRequired } from '../administration/fields';
import { unitListQuery } from '../unit-list/api/unit-list';
import { dissolveUnit } from './api/dissolve-unit';

export function DissolveUnit({ unit, onClose }: { unit: UnitItem; onClose: () => void }) {
  const { organisation, administration: words } = useTexts();
  const { dissolve } = organisation.units;
  const form = useForm({ shouldFocusError: false, defaultValues: { on: '', document: '' } });
  const required = useRequired(form);
  const [successors, setSuccessors] = useState<readonly ComboOption[]>([]);
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
        <Successors chosen={successors} of={unit.unitId} onChange={setSuccessors} />
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
  const { dissolve } = useTexts().organisation.units;
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
        <ul className={administration.chosen}>
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
