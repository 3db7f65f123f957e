import { isDay } from '#platform/calendar';
import { own } from '#platform/event-sourcing';
import type { Findings } from './findings.js';

/**
 * Reads a value of unknown origin as a T. What is wrong goes into the findings, and the reading goes on, so
 * that one pass finds everything;
 * the result counts only when nothing was found.
 */
export type Shape<T> = (value: unknown, at: string, found: Findings) => T;

export const text: Shape<string> = (value, at, found) => {
  if (value === undefined || value === null) return found.add('MISSING', at, 'Thiếu giá trị.');
  if (typeof value !== 'string') return found.add('WRONG_TYPE', at, `Phải là văn bản, không phải ${describe(value)}.`);
  if (value.trim() === '') return found.add('EMPTY', at, 'Không được để trống.');
  return value;
};

export const flag: Shape<boolean> = (value, at, found) => {
  if (value === undefined || value === null) return found.add('MISSING', at, 'Thiếu giá trị.');
  return typeof value === 'boolean'
    ? value
    : found.add('WRONG_TYPE', at, `Phải là true hoặc false, không phải ${describe(value)}.`);
};

export function wholeNumber(from: number, to: number): Shape<number> {
  return (value, at, found) => {
    if (value === undefined || value === null) return found.add('MISSING', at, 'Thiếu giá trị.');
    if (Number.isInteger(value) && (value as number) >= from && (value as number) <= to) return value as number;
    return found.add('WRONG_NUMBER', at, `Phải là số nguyên từ ${from} đến ${to}, không phải ${describe(value)}.`);
  };
}

export const day = matching(isDay, 'INVALID_DAY', 'Phải là một ngày có thật dạng năm-tháng-ngày, ví dụ 2025-06-15');

export function matching(matches: RegExp | ((value: string) => boolean), code: string, rule: string): Shape<string> {
  const test = matches instanceof RegExp ? (value: string) => matches.test(value) : matches;
  return (value, at, found) => {
    const read = text(value, at, found);
    return read === undefined || test(read) ? read : found.add(code, at, `${rule}; không hợp lệ: “${read}”.`);
  };
}

export function oneOf<const T extends string>(...values: readonly T[]): Shape<T> {
  return (value, at, found) => {
    if (value === undefined || value === null) return found.add('MISSING', at, 'Thiếu giá trị.');
    if (values.includes(value as T)) return value as T;
    return found.add('NOT_ONE_OF', at, `Phải là một trong: ${values.join(', ')}; không phải ${describe(value)}.`);
  };
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, at, found) => (value === undefined ? undefined : shape(value, at, found));
}

export function listOf<T>(shape: Shape<T>, { atLeast = 0 } = {}): Shape<readonly T[]> {
  return (value, at, found) => {
    if (value === undefined || value === null) return found.add('MISSING', at, 'Thiếu danh sách.');
    if (!Array.isArray(value)) return found.add('WRONG_TYPE', at, `Phải là danh sách, không phải ${describe(value)}.`);
    if (value.length < atLeast) found.add('TOO_FEW', at, `Phải có ít nhất ${atLeast} mục.`);
    return value.map((item, index) => shape(item, `${at}/${index}`, found));
  };
}

/** Exactly these fields. `rule` looks at the whole once every field of it is in order. */
export function fields<T extends object>(
  shapes: { readonly [K in keyof T]-?: Shape<T[K]> },
  rule?: (value: T, at: string, found: Findings) => void,
): Shape<T> {
  return (value, at, found) => {
    if (value === undefined || value === null) return found.add('MISSING', at, 'Thiếu mục này.');
    if (typeof value !== 'object' || Array.isArray(value))
      return found.add('WRONG_TYPE', at, `Phải là một nhóm trường, không phải ${describe(value)}.`);
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shapes, key))
        found.add(
          'UNKNOWN_FIELD',
          pointer(at, key),
          `Không có trường “${key}”. Các trường có thể dùng: ${Object.keys(shapes).join(', ')}.`,
        );
    }
    const before = found.count;
    const given = value as Record<string, unknown>;
    const read = new Map<string, unknown>();
    for (const [key, shape] of Object.entries<Shape<unknown>>(shapes)) {
      const field = shape(own(given, key), pointer(at, key), found);
      if (field !== undefined) read.set(key, field);
    }
    const whole = Object.fromEntries(read) as T;
    if (found.count === before) rule?.(whole, at, found);
    return whole;
  };
}

export const word = matching(
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
  'INVALID_ID',
  'Mã chỉ gồm chữ không dấu, chữ số, dấu gạch ngang và gạch dưới',
);

/** The id under which others refer to this thing; twice the same is a problem. */
export function idOf(kind: string): Shape<string> {
  return (value, at, found) => {
    const read = word(value, at, found);
    if (read !== undefined) found.declare(kind, read, at);
    return read;
  };
}

/** The id of a thing that must stand somewhere in the document. */
export function referenceTo(kind: string): Shape<string> {
  return (value, at, found) => {
    const read = text(value, at, found);
    if (read !== undefined) found.refer(kind, read, at);
    return read;
  };
}

function pointer(at: string, key: string): string {
  return `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'danh sách';
  return typeof value === 'object' ? 'nhóm trường' : `“${value as string | number | boolean}”`;
}
