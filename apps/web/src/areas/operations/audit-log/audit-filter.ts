/** What the audit log is asked; it stands in the address. */
export interface AuditFilter {
  readonly person?: string;
  readonly type?: string;
  /** The beginning of a stream's name. */
  readonly stream?: string;
  /** ISO days of Việt Nam. */
  readonly from?: string;
  readonly to?: string;
  /** ISO instant. */
  readonly asOf?: string;
}

const names = ['person', 'type', 'stream', 'from', 'to', 'asOf'] as const;

/** Of an address that anybody may have written: texts only, nothing empty. */
export const auditFilterOf = (search: Record<string, unknown>): AuditFilter =>
  Object.fromEntries(
    names.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])),
  );

/**
 * The instant of a day and a time in Việt Nam; without a time the end of the day. `undefined` when the time is
 * none.
 */
export function instantOf(day: string, time: string): string | undefined {
  if (time.trim() === '') return new Date(`${day}T23:59:59.999+07:00`).toISOString();
  const [, hour, minute] = /^\s*(\d{1,2})[:hg.](\d{2})\s*$/i.exec(time) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return new Date(`${day}T${hour.padStart(2, '0')}:${minute}:00+07:00`).toISOString();
}
