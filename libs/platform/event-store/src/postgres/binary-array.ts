/** Arrays as PostgreSQL reads them without parsing: https://www.postgresql.org/docs/18/protocol.html, and array_recv in its source. */

const header = 20;
const longestCharacter = 3; // bytes of UTF-8 for one unit of a JavaScript string
const oids = { text: 25, json: 114 };

export function textArray(items: readonly string[], type: keyof typeof oids = 'text'): Buffer {
  let room = header;
  for (const item of items) room += 4 + item.length * longestCharacter;
  const array = beginning(room, oids[type], items.length);
  let end = header;
  for (const item of items) {
    const length = array.write(item, end + 4);
    array.writeInt32BE(length, end);
    end += 4 + length;
  }
  return array.subarray(0, end);
}

export function bigintArray(items: readonly bigint[]): Buffer {
  const array = beginning(header + items.length * 12, 20, items.length);
  items.forEach((item, index) => {
    array.writeInt32BE(8, header + index * 12);
    array.writeBigInt64BE(item, header + index * 12 + 4);
  });
  return array;
}

export function smallintArray(items: readonly number[]): Buffer {
  const array = beginning(header + items.length * 6, 21, items.length);
  items.forEach((item, index) => {
    array.writeInt32BE(2, header + index * 6);
    array.writeInt16BE(item, header + index * 6 + 4);
  });
  return array;
}

export function uuidArray(items: readonly string[]): Buffer {
  return hexArray(items.map((item) => item.replaceAll('-', '')), 2950, 16);
}

/** Of SHA-256 hashes in hex. */
export function hashArray(items: readonly string[]): Buffer {
  return hexArray(items, 17, 32);
}

function hexArray(items: readonly string[], oid: number, bytes: number): Buffer {
  const array = beginning(header + items.length * (4 + bytes), oid, items.length);
  items.forEach((item, index) => {
    const start = header + index * (4 + bytes);
    array.writeInt32BE(bytes, start);
    array.write(item, start + 4, 'hex');
  });
  return array;
}

function beginning(room: number, oid: number, count: number): Buffer {
  const array = Buffer.allocUnsafe(room);
  [count === 0 ? 0 : 1, 0, oid, count, 1].forEach((word, index) => array.writeInt32BE(word, index * 4));
  return array;
}
