import { useWatch } from 'react-hook-form';
import type { QuotaMode, RoundDetails } from '#contexts/programmes';
import type { SetQuotaModeBody } from '../../../api/generated';
import { useProgrammesTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { SelectField } from '../../../ui/fields/select-field';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { useOptional, useRequired } from '../../../ui/commands/command-fields';
import { PlanQuote } from '../shared/plan-quote';
import { setQuotaMode } from './set-quota-mode.call';

interface Given {
  readonly mode: QuotaMode;
  readonly total: string;
  readonly caps: { readonly collective: string; readonly individual: string };
  readonly basisDocument: string;
}

const wholeNumber = /^\s*\d{1,4}\s*$/;

export interface SetQuotaModeProps {
  readonly roundId: string;
  readonly quota: RoundDetails['quotas'][number];
  readonly onClose: () => void;
}

/** The numbers are asked for only where the plan leaves them to others. */
export function SetQuotaMode({ roundId, quota, onClose }: SetQuotaModeProps) {
  const { rounds } = useProgrammesTexts();
  const { commands } = useUiTexts();
  const form = useKeptForm<Given>(['set-quota-mode', roundId, quota.quotaId], {
    mode: quota.mode,
    total: '',
    caps: { collective: '', individual: '' },
    basisDocument: '',
  });
  const required = useRequired(form);
  const optional = useOptional(form);
  const mode = useWatch({ control: form.control, name: 'mode' });
  const number = { value: wholeNumber, message: rounds.quotaMode.notANumber };
  return (
    <Dialog title={rounds.quotaMode.action} onClose={onClose}>
      <CommandForm
        form={form}
        give={(given, key) => setQuotaMode(roundId, bodyOf(quota.quotaId, given), key)}
        changes={['rounds', 'quotas']}
        done={rounds.quotaMode.done}
        action={rounds.quotaMode.action}
        onDone={onClose}
        onCancel={onClose}
      >
        <PlanQuote rule={quota} />
        <SelectField
          none={null}
          choices={quota.possibleModes.map((value) => ({ value, label: rounds.modes[value] }))}
          {...required('mode', rounds.quotaMode.mode)}
        />
        {mode === 'POOLED' && (
          <TextField
            label={rounds.quotaMode.total}
            hint={rounds.quotaMode.totalHint}
            inputMode="numeric"
            {...optional('total', number)}
          />
        )}
        {mode === 'EXTERNAL' && (
          <>
            <TextField inputMode="numeric" {...required('caps.collective', rounds.quotaMode.collective, number)} />
            <TextField inputMode="numeric" {...required('caps.individual', rounds.quotaMode.individual, number)} />
          </>
        )}
        <TextField hint={commands.documentExample} {...required('basisDocument', commands.document)} />
      </CommandForm>
    </Dialog>
  );
}

function bodyOf(quotaId: string, { mode, total, caps, basisDocument }: Given): SetQuotaModeBody {
  return {
    quotaId,
    mode,
    basisDocument,
    ...(mode === 'POOLED' && total.trim() !== '' && { total: Number(total) }),
    ...(mode === 'EXTERNAL' && { caps: { collective: Number(caps.collective), individual: Number(caps.individual) } }),
  };
}
