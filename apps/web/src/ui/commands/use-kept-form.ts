import { useEffect, useState } from 'react';
import {
  createFormControl,
  type DefaultValues,
  type FieldValues,
  type Path,
  useForm,
  type UseFormReturn,
} from 'react-hook-form';
import { same, wentOn } from '../browser/copy';
import { findCopy, forgetCopy, keepCopy } from '../browser/kept';
import { useKeyOf } from '../browser/keeper';

export interface KeptFormReturn<Given extends FieldValues> extends UseFormReturn<Given> {
  readonly kept: {
    /** What stands there was typed earlier and left. */
    readonly restored: boolean;
    /** How often it was thrown away: the fields are then drawn anew. */
    readonly renewals: number;
    readonly discard: () => void;
    /** The service has these: only what was typed meanwhile is still kept, over what the form begins with next. */
    readonly given: (given: Given, next?: Given) => void;
  };
}

/**
 * A form whose words this browser keeps from the first key until the service has them, however the page is left.
 * @param subject what it is about: the same words open the same form again
 * @param found what was typed and kept elsewhere, to go on from
 */
export function useKeptForm<Given extends FieldValues>(
  subject: readonly (string | number)[],
  defaultValues: DefaultValues<Given>,
  found?: DefaultValues<Given>,
): KeptFormReturn<Given> {
  const key = useKeyOf('form', subject);
  const [begun] = useState(() => begin(key, defaultValues, found));
  const [restored, setRestored] = useState(begun.restored);
  const [renewals, setRenewals] = useState(0);
  const form = useForm<Given>({ formControl: begun.formControl, shouldFocusError: false });
  const { subscribe, reset, getValues, setValue } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values: fields, defaultValues: base }) => keepCopy<unknown>(key, { fields, base }),
      }),
    [subscribe, key],
  );
  const discard = () => {
    forgetCopy(key);
    reset(defaultValues);
    setRestored(false);
    setRenewals(renewals + 1);
  };
  const given = (words: Given, next = words) => {
    const fields = wentOn({ fields: getValues(), base: words }, next);
    reset(next, { keepValues: true });
    for (const name of Object.keys(fields) as Path<Given>[])
      if (!same(getValues(name), fields[name])) setValue(name, fields[name]); // where somebody types nothing is rewritten
    keepCopy(key, { fields, base: next });
    setRestored(false);
  };
  return { ...form, kept: { restored, renewals, discard, given } };
}

function begin<Given extends FieldValues>(
  key: string,
  defaultValues: DefaultValues<Given>,
  found: DefaultValues<Given> | undefined,
) {
  if (found && !findCopy(key)) keepCopy(key, { fields: found, base: defaultValues });
  const { formControl } = createFormControl<Given>({ defaultValues });
  const copy = findCopy<DefaultValues<Given>>(key);
  const fields = copy ? wentOn(copy, defaultValues) : defaultValues;
  const restored = !same(fields, defaultValues);
  if (restored) formControl.reset(fields, { keepDefaultValues: true });
  return { formControl, restored };
}
