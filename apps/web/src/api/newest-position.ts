let newest: string | undefined;

/** Remembers how far this person's own commands have gone, so that the next reading shows them (`?after=`). */
export function noteReceipt<Receipt extends { position?: string }>(receipt: Receipt): Receipt {
  newest = receipt.position ?? newest;
  return receipt;
}

/** To spread into the query of a reading: `query: { ...afterOwnWrites(), … }`. */
export const afterOwnWrites = (): { after?: string } => (newest === undefined ? {} : { after: newest });
