interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** All that a list holds, page after page: for lists to choose from, which must be whole. */
export async function everyItem<Item>(
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return items;
}
