import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useUiTexts } from '../texts';
import { DateInForm } from '../fields/date-in-form';

interface Pattern {
  readonly value: RegExp;
  readonly message: string;
}

/**
 * To spread into a field that must be filled in: its name, its label, its error and its check. A form of its own
 * may be asked for.
 */
export function useRequired<Given extends FieldValues>({ register, getFieldState, formState }: UseFormReturn<Given>) {
  const { commands } = useUiTexts();
  return (name: Path<Given>, label: string, pattern?: Pattern) => ({
    ...register(name, {
      validate: (value: unknown) => (typeof value === 'string' && value.trim() !== '') || commands.required(label),
      pattern,
    }),
    label,
    error: getFieldState(name, formState).error?.message,
    required: true,
  });
}

/** To spread into a field that may stay empty. */
export function useOptional<Given extends FieldValues>({ register, getFieldState, formState }: UseFormReturn<Given>) {
  return (name: Path<Given>, pattern?: Pattern) => ({
    ...register(name, { pattern }),
    error: getFieldState(name, formState).error?.message,
  });
}

export interface DayFieldProps<Given extends FieldValues> {
  readonly form: UseFormReturn<Given>;
  readonly name: Path<Given>;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

export function DayField<Given extends FieldValues>({
  form,
  name,
  label,
  hint,
  optional = false,
}: DayFieldProps<Given>) {
  const { commands } = useUiTexts();
  return (
    <DateInForm
      control={form.control}
      name={name}
      label={label}
      hint={hint}
      missing={optional ? undefined : commands.required(label)}
    />
  );
}
