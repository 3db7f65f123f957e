import type { EntityMetadata } from 'typeorm';

type Value = string | number | bigint | boolean | object | null | undefined;
type Values = Record<string, Value>;

/** A column of a view's table. */
interface Column {
  readonly property: string;
  readonly name: string;
  /** PostgreSQL type, `[]` included. */
  readonly type: string;
}

/**
 * The one form in which `project` sees a row, whether it comes from the table, from the same batch or from a rebuild:
 * only columns, absent ones null, instants as ISO 8601 in UTC, bigint and numeric as strings.
 */
export class RowShape<Row extends object> {
  readonly columns: readonly Column[];

  constructor(metadata: EntityMetadata) {
    const driver = metadata.connection.driver;
    this.columns = metadata.columns.map((column) => ({
      property: column.propertyName,
      name: column.databaseName,
      type: `${driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
    }));
    const jsonb = this.columns.find(({ type }) => type.startsWith('jsonb'));
    if (jsonb)
      throw new Error(
        `The column ${jsonb.name} of ${metadata.tableName} must be json: jsonb gives keys back in another order, and rows would depend on when they were last loaded`,
      );
    if (metadata.primaryColumns.map(({ databaseName }) => databaseName).join() !== 'id') {
      throw new Error(`The entity of ${metadata.tableName} must have "id" as its only primary column`);
    }
  }

  normalise(row: Row): Row {
    const normal: Values = {};
    for (const { property, type } of this.columns) normal[property] = normalValue((row as Values)[property], type);
    return normal as Row;
  }

  /** SQL that selects rows as JSON objects, to be given to `normalise`. */
  get selection(): string {
    return this.columns
      .map(({ property, name, type }) => `${quoted(name)}${isExactNumber(type) ? '::text' : ''} as ${quoted(property)}`)
      .join(', ');
  }

  /** As `json_populate_recordset` takes it. */
  asRecord(row: Row): Values {
    const record: Values = {};
    for (const { property, name } of this.columns) record[name] = (row as Values)[property];
    return record;
  }

  /** As one line of `COPY ... FROM STDIN`. */
  asCopyLine(row: Row): string {
    return `${this.columns.map(({ property, type }) => copyValue((row as Values)[property], type)).join('\t')}\n`;
  }
}

export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

function isExactNumber(type: string): boolean {
  return type === 'bigint' || type === 'numeric';
}

function normalValue(value: Value, type: string): Value {
  if (value === undefined || value === null) return null;
  if (type === 'timestamp with time zone') return instant(value as string | Date);
  if (isExactNumber(type) && typeof value !== 'object') return String(value);
  return value;
}

function instant(value: string | Date): string {
  const isNormal = typeof value === 'string' && value.length === 24 && value.endsWith('Z'); // as an event's metadata has it
  return isNormal ? value : new Date(value).toISOString();
}

function copyValue(value: Value, type: string): string {
  if (value === null || value === undefined) return '\\N';
  const text = type.startsWith('json')
    ? JSON.stringify(value)
    : Array.isArray(value)
      ? arrayLiteral(value)
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => copyEscapes[character]!) : text;
}

const copyEscapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Of one dimension. */
function arrayLiteral(items: readonly unknown[]): string {
  return `{${items.map((item) => (item === null ? 'NULL' : `"${String(item as string | number | boolean).replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;
}
