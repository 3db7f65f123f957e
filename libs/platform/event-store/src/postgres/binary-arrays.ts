/**
 * Arrays as PostgreSQL reads them without parsing: https://www.postgresql.org/docs/18/protocol.html, and
 * array_recv in its source.
 */

const header = 20;
const longestCharacter = 3; // bytes of UTF-8 for one unit of a JavaScript string
const worthKeeping = 4 * 1024 * 1024;
const oids = { text: 25, json: 114 };

/**
 * Writes the arrays of one batch into memory that is used again for the next: with buffers of their own, which
 * the heap does not count
 * as its own, thirty thousand events a second had it marked twice a second.
 */
export class BinaryArrays {
  private memory = Buffer.allocUnsafeSlow(64 * 1024);
  private used = 0;

  /** From here on, what was written before may be written over. */
  startAgain(): this {
    if (this.memory.length > worthKeeping) this.memory = Buffer.allocUnsafeSlow(worthKeeping);
    this.used = 0;
    return this;
  }

  text(items: readonly string[], type: keyof typeof oids = 'text'): Buffer {
    let room = header;
    for (const item of items) room += 4 + item.length * longestCharacter;
    const array = this.begin(room, oids[type], items.length);
    let end = header;
    for (const item of items) {
      const length = array.write(item, end + 4);
      array.writeInt32BE(length, end);
      end += 4 + length;
    }
    this.used -= room - end;
    return array.subarray(0, end);
  }

  bigint(items: readonly bigint[]): Buffer {
    return this.ofOneSize(items, 20, 8, (array, item, start) => array.writeBigInt64BE(item, start));
  }

  smallint(items: readonly number[]): Buffer {
    return this.ofOneSize(items, 21, 2, (array, item, start) => array.writeInt16BE(item, start));
  }

  uuid(items: readonly string[]): Buffer {
    return this.ofOneSize(items, 2950, 16, (array, item, start) => array.write(item.replaceAll('-', ''), start, 'hex'));
  }

  /** Of SHA-256 hashes in hex. */
  hash(items: readonly string[]): Buffer {
    return this.ofOneSize(items, 17, 32, (array, item, start) => array.write(item, start, 'hex'));
  }

  private ofOneSize<Item>(
    items: readonly Item[],
    oid: number,
    bytes: number,
    write: (array: Buffer, item: Item, start: number) => void,
  ): Buffer {
    const array = this.begin(header + items.length * (4 + bytes), oid, items.length);
    items.forEach((item, index) => {
      const start = header + index * (4 + bytes);
      array.writeInt32BE(bytes, start);
      write(array, item, start + 4);
    });
    return array;
  }

  private begin(room: number, oid: number, count: number): Buffer {
    const array = this.take(room);
    [count === 0 ? 0 : 1, 0, oid, count, 1].forEach((word, index) => array.writeInt32BE(word, index * 4));
    return array;
  }

  private take(bytes: number): Buffer {
    if (this.used + bytes > this.memory.length) {
      // the arrays written so far keep the smaller memory until they are sent
      this.memory = Buffer.allocUnsafeSlow(Math.max(bytes, this.memory.length * 2));
      this.used = 0;
    }
    return this.memory.subarray(this.used, (this.used += bytes));
  }
}
