import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type as TypeOf } from 'class-transformer';
import { isInt, IsInt, IsOptional, IsString, isUUID, Max, MaxLength, Min } from 'class-validator';
import { AfterQuery } from './after-query.js';
import { Refused } from '../refusals/refused.js';
import { unstorableTexts } from '../refusals/unstorable-texts.js';

/**
 * Query of a list: a page goes on after the last row of the one before (keyset), so nothing is skipped while
 * rows are added.
 */
export class PageQuery extends AfterQuery {
  @ApiPropertyOptional({ description: 'Số dòng tối đa của một trang.', default: 50, minimum: 1, maximum: 200 })
  @IsOptional()
  @TypeOf(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  @ApiPropertyOptional({ description: 'Trường next của trang trước; bỏ trống để lấy trang đầu.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;
}

export interface Paged<Item> {
  readonly items: readonly Item[];
  /** `cursor` of the next page; absent on the last one. */
  readonly next?: string;
}

/** The OpenAPI schema of `Paged<Item>`. */
export function PagedOf<Item>(item: Type<Item>): Type<Paged<Item>> {
  class Page implements Paged<Item> {
    @ApiProperty({ type: [item] })
    readonly items: Item[];

    @ApiPropertyOptional({ description: 'Con trỏ của trang tiếp theo; không có ở trang cuối.' })
    readonly next?: string;
  }
  Object.defineProperty(Page, 'name', { value: `${item.name}Page` });
  return Page;
}

type Key = readonly (string | number)[];

/** Makes a page of rows of which one more than `limit` was read. `key` gives the ordering columns of a row. */
export function paged<Item>(rows: readonly Item[], { limit }: PageQuery, key: (item: Item) => Key): Paged<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last !== undefined
    ? { items, next: Buffer.from(JSON.stringify(key(last))).toString('base64url') }
    : { items };
}

/** What the database can compare an ordering column with; nothing else may reach it. */
interface Columns {
  readonly text: string;
  readonly whole: number;
  /** A bigint, which travels as text. */
  readonly digits: string;
  readonly instant: string;
  readonly uuid: string;
}

type Fits = { readonly [Kind in keyof Columns]: (part: unknown) => boolean };
const fits: Fits = {
  text: (part) => typeof part === 'string' && unstorableTexts(part).length === 0,
  whole: (part) => typeof part === 'number' && isInt(part) && Math.abs(part) < 2 ** 31,
  digits: (part) => typeof part === 'string' && /^\d{1,18}$/.test(part),
  instant: (part) => typeof part === 'string' && isInstant(part),
  uuid: (part) => isUUID(part),
};

/**
 * The ordering columns after which the page goes on; undefined for the first page.
 * @throws Refused CURSOR_MALFORMED unless it is a key of such columns
 */
export function keyAfter<const Kinds extends readonly (keyof Columns)[]>(
  { cursor }: PageQuery,
  ...kinds: Kinds
): { readonly [At in keyof Kinds]: Columns[Kinds[At]] } | undefined {
  if (cursor === undefined) return undefined;
  const key = parsed(Buffer.from(cursor, 'base64url').toString());
  const isKey = Array.isArray(key) && key.length === kinds.length && kinds.every((kind, at) => fits[kind](key[at]));
  if (!isKey) throw new Refused({ code: 'CURSOR_MALFORMED', pointer: '/cursor' });
  return key as unknown as { readonly [At in keyof Kinds]: Columns[Kinds[At]] };
}

/** As we write it ourselves. */
function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return /^\d{4}-/.test(text) && !Number.isNaN(time) && new Date(time).toISOString() === text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
