/** The service is composed of things that must not share a name. */
export class NameClash extends Error {
  override readonly name = 'NameClash';
}

/** What one part of the service names. */
export interface Named {
  readonly owner: string;
  readonly names: readonly string[];
}

/** @throws NameClash that says which name, and whose */
export function assertDistinct(what: string, parts: readonly Named[]): void {
  const owners = new Map<string, string>();
  for (const { owner, names } of parts) {
    for (const name of names) {
      const other = owners.get(name);
      if (other !== undefined)
        throw new NameClash(
          `Trùng tên: ${what} “${name}” có ở cả ${other} và ${owner}, dịch vụ không khởi động / ${name} is named by ${other} and by ${owner}.`,
        );
      owners.set(name, owner);
    }
  }
}
