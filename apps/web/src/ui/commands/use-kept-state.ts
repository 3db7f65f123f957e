import { useState } from 'react';
import { useKeyOf } from '../browser/keeper';
import { findCopy, keepCopy } from '../browser/kept';

/** State that this browser keeps like the words of a form, until it is what it was first. */
export function useKeptState<Value>(subject: readonly (string | number)[], first: Value) {
  const key = useKeyOf('form', subject);
  const [value, setValue] = useState(() => findCopy<Value>(key)?.fields ?? first);
  const keep = (next: Value) => keepCopy(key, { fields: next, base: first });
  const change = (next: Value) => {
    keep(next);
    setValue(next);
  };
  return [value, change, keep] as const;
}
