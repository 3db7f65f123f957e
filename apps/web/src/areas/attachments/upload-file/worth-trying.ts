/**
 * Resolves longer after each failure, or at once when the network is back.
 * @throws the reason of the signal when it is given up
 */
export async function worthTrying(
  failures: number,
  givenUp: AbortSignal,
  network: EventTarget = globalThis,
): Promise<void> {
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(resolve, Math.min(30_000, 500 * 2 ** failures));
      network.addEventListener('online', () => resolve(), { signal: over.signal });
      givenUp.addEventListener('abort', () => reject(givenUp.reason as Error), { signal: over.signal });
    });
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}
