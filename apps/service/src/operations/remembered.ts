/** Asks once for everybody who asks meanwhile or within so many milliseconds afterwards. */
export function remembered<Answer>(milliseconds: number, ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | undefined;
  let until = Infinity;
  return () => {
    if (asked === undefined || performance.now() >= until) {
      until = Infinity;
      const answer = ask().finally(() => {
        if (asked === answer) until = performance.now() + milliseconds;
      });
      asked = answer;
    }
    return asked;
  };
}
