/** An administrative document: what stands where, by Nghị định 30/2020/NĐ-CP, Appendix I. Everything is plain text. */
export interface OfficialDocument {
  /** Top left. The parent is printed upright, the issuing body bold with a rule below. */
  readonly issuer: { readonly parent?: string; readonly name: string };
  /** `Số: 12/TTr-SYT`; absent for a report that carries none. */
  readonly number?: string;
  /** `Hà Nội, ngày 05 tháng 8 năm 2025`. */
  readonly placeAndDate: string;
  /** `TỜ TRÌNH`. */
  readonly type: string;
  readonly subject: string;
  /** After `Kính gửi:`. */
  readonly addressee?: string;
  readonly body: readonly Block[];
  /** One line each, after `Nơi nhận:`. */
  readonly recipients: readonly string[];
  /** From left to right. */
  readonly signatures: readonly Signature[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface Signature {
  /** In capitals, one line each: `TM. HỘI ĐỒNG`, `CHỦ TỊCH`. */
  readonly capacity: readonly string[];
  readonly name: string;
}
