import { useQueryClient } from '@tanstack/react-query';
import { Controller, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { inVietnamese } from '#platform/calendar';
import { useOrganisationTexts } from './texts';
import { ComboBox } from '../../../ui/fields/combo-box';
import { matching } from '../../../ui/fields/matching';
import { unitListQuery } from '../unit-list/unit-list.call';

export interface UnitFieldProps<Given extends FieldValues> {
  readonly form: UseFormReturn<Given>;
  readonly name: Path<Given>;
  readonly label?: string;
}

/** Chooses a unit by a part of its name; a dissolved one says until when it existed. */
export function UnitField<Given extends FieldValues>({ form, name, label }: UnitFieldProps<Given>) {
  const { organisation } = useOrganisationTexts();
  const queries = useQueryClient();
  const search = async (text: string) => {
    const units = await queries.ensureQueryData(unitListQuery);
    const options = units.map((unit) => ({
      value: unit.unitId,
      label: unit.name,
      detail: unit.validTo && organisation.dissolvedSince(inVietnamese(unit.validTo)),
    }));
    return matching(options, text);
  };
  return (
    <Controller
      control={form.control}
      name={name}
      rules={{ validate: (value) => value !== '' || organisation.unitNotChosen }}
      render={({ field, fieldState }) => (
        <ComboBox
          name={name}
          label={label ?? organisation.unit}
          search={search}
          onChange={(option) => field.onChange(option?.value ?? '')}
          error={fieldState.error?.message}
          required
        />
      )}
    />
  );
}
