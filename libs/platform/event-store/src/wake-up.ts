/** Lets one loop sleep until there may be work. A call that comes while it is busy is not lost. */
export class WakeUp {
  private called = false;
  private resume: (() => void) | undefined;

  call(): void {
    this.called = true;
    this.resume?.();
  }

  /** Resolves at the next call, at once if one came since the last wait, at the latest after so many milliseconds. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.called) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.resume = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.resume = undefined;
    }
    this.called = false;
  }
}
