import { useEffect, useState } from 'react';
import { useObservable } from '../../../ui/browser/observable';
import { Autosave, type AutosaveState, type SavedText } from './autosave';
import { savePaper, type PaperPath } from './save-paper.call';
import { type LocalCopy, localCopies } from './local-copies';

/** The text of a paper as somebody writes it. What it starts from is read once. */
export function useAutosave(
  path: PaperPath,
  personId: string,
  saved: SavedText,
  copy: LocalCopy | undefined,
): readonly [AutosaveState, Autosave] {
  const [autosave] = useState(() => {
    const address = { personId, ...path };
    return new Autosave(saved, copy, {
      save: (fields, revision) => savePaper(path, fields, revision),
      keep: (kept) => localCopies.keep(address, kept),
      forget: () => localCopies.forget(address),
    });
  });
  useEffect(() => {
    autosave.start();
    return () => autosave.stop();
  }, [autosave]);
  useEffect(() => autosave.learn(saved), [autosave, saved]);
  return [useObservable(autosave), autosave];
}
