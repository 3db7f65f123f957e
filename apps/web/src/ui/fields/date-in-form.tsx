import { Controller, type Control, type FieldValues, type Path } from 'react-hook-form';
import { isDay } from '#platform/calendar';
import { useUiTexts } from '../texts';
import { DateField, type DateFieldProps } from './date-field';

export interface DateInFormProps<Given extends FieldValues> extends Pick<DateFieldProps, 'label' | 'hint' | 'id'> {
  readonly control: Control<Given>;
  readonly name: Path<Given>;
  /** What is said when it stays empty; without it, it may. */
  readonly missing?: string;
  /** What is said of words that are no day, where the kit's words are not enough. */
  readonly notADay?: string;
}

/** A `DateField` of a form of react-hook-form, which takes nothing that is no day. */
export function DateInForm<Given extends FieldValues>({
  control,
  name,
  missing,
  notADay,
  ...shown
}: DateInFormProps<Given>) {
  const { kit } = useUiTexts();
  const check = (day: string) => (day === '' ? (missing ?? true) : isDay(day) || (notADay ?? kit.notADate));
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate: check }}
      render={({ field, fieldState }) => (
        <DateField {...shown} {...field} error={fieldState.error?.message} required={missing !== undefined} />
      )}
    />
  );
}
