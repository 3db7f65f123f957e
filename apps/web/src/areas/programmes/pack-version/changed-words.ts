export interface Words {
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
}

/** Two wordings as one text: what stayed, what went and what came, word by word. */
export function changedWords(before: string, after: string): readonly Words[] {
  const [earlier, later] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)];
  const common = lengthsOfCommonWords(earlier, later);
  const words: Words[] = [];
  let [i, j] = [0, 0];
  while (i < earlier.length || j < later.length) {
    if (i < earlier.length && j < later.length && earlier[i]!.trim() === later[j]!.trim()) {
      words.push({ kind: 'same', text: later[j]! });
      i += 1;
      j += 1;
    } else if (j >= later.length || (i < earlier.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      words.push({ kind: 'removed', text: earlier[i]! });
      i += 1;
    } else {
      words.push({ kind: 'added', text: later[j]! });
      j += 1;
    }
  }
  return joined(words);
}

/** How many words two texts still have in common from a word of each on. */
function lengthsOfCommonWords(earlier: readonly string[], later: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: earlier.length + 1 }, () => new Array<number>(later.length + 1).fill(0));
  for (let i = earlier.length - 1; i >= 0; i--) {
    for (let j = later.length - 1; j >= 0; j--) {
      const same = earlier[i]!.trim() === later[j]!.trim();
      lengths[i]![j] = same ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function joined(words: readonly Words[]): readonly Words[] {
  return words.reduce<Words[]>((joining, word) => {
    const last = joining.at(-1);
    if (last?.kind !== word.kind) return [...joining, word];
    return [...joining.slice(0, -1), { kind: word.kind, text: last.text + word.text }];
  }, []);
}
