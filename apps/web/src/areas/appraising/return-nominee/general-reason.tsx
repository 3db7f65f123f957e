import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { FindingBody } from '../../../api/generated';
import { useAppraisingTexts } from '../shared/texts';
import { TextArea } from '../../../ui/fields/text-area';

interface GeneralReasonProps<Given extends FieldValues & { readonly general: string }> {
  readonly form: Pick<UseFormReturn<Given>, 'register' | 'getFieldState' | 'formState'>;
  /** Those noted item by item: where there are none, this one is needed. */
  readonly reasons: readonly FindingBody[];
}

export function GeneralReason<Given extends FieldValues & { readonly general: string }>({
  form: { register, getFieldState, formState },
  reasons,
}: GeneralReasonProps<Given>) {
  const { returning } = useAppraisingTexts().appraisal;
  const name = 'general' as Path<Given>;
  return (
    <TextArea
      label={returning.general}
      required={reasons.length === 0}
      rows={3}
      maxLength={4000}
      error={getFieldState(name, formState).error?.message}
      {...register(name, {
        validate: (general: string) => reasons.length > 0 || general.trim() !== '' || returning.generalRequired,
      })}
    />
  );
}
