import { ConsoleLogger, type ConsoleLoggerOptions } from '@nestjs/common';

/** Milliseconds in which a line is written once, however often it comes. */
const window = 60_000;
/** Lines that are told apart at a time; more are written as they come. */
const most = 1_000;

interface Repeated {
  readonly since: number;
  more: number;
}

/**
 * While the database is away every request and every follower says so, many times a second: what differs only in ids
 * and figures is written once a minute, with how often it came meanwhile.
 */
export class QuietLogger extends ConsoleLogger {
  private readonly seen = new Map<string, Repeated>();

  constructor(
    options: ConsoleLoggerOptions = {},
    private readonly now: () => number = () => performance.now(),
  ) {
    super({ json: true, ...options });
  }

  override warn(message: unknown, ...more: unknown[]): void {
    const counted = this.counted('warn', message, more);
    if (counted !== undefined) super.warn(counted, ...more);
  }

  override error(message: unknown, ...more: unknown[]): void {
    const counted = this.counted('error', message, more);
    if (counted !== undefined) super.error(counted, ...more);
  }

  /** What to write, or undefined: it was written a short while ago. */
  private counted(level: string, message: unknown, more: readonly unknown[]): unknown {
    if (typeof message !== 'string') return message;
    const key = `${level} ${String(more.at(-1))} ${likeOthers(message)}`;
    const before = this.seen.get(key);
    const now = this.now();
    if (before && now - before.since < window) {
      before.more += 1;
      return undefined;
    }
    this.forgetOld(now);
    if (before || this.seen.size < most) this.seen.set(key, { since: now, more: 0 });
    return before && before.more > 0 ? `${message} (lặp lại ${before.more} lần từ lần ghi trước)` : message;
  }

  private forgetOld(now: number): void {
    if (this.seen.size < most) return;
    for (const [key, { since }] of this.seen) if (now - since >= window) this.seen.delete(key);
  }
}

const likeOthers = (message: string): string =>
  message
    .slice(0, 2_000)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '·')
    .replace(/\d/g, '·');
