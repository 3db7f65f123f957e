import { isUrgent, type NoticeKind } from '../notice.js';

export interface LetterNotice {
  readonly kind: NoticeKind;
  readonly subject: string;
  readonly body: string;
  readonly link: string;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  /** Where one click ends the digests; letters that nobody can unsubscribe from have none. */
  readonly unsubscribe?: string;
}

interface Surroundings {
  /** Scheme and host of the application. */
  readonly origin: string;
  readonly unsubscribeToken: string;
}

/** One notice is a letter of its own, several are a digest. */
export function letterOf(notices: readonly LetterNotice[], { origin, unsubscribeToken }: Surroundings): Letter {
  const [first] = notices;
  if (!first) throw new Error('A letter needs something to tell');
  const told = notices.map(({ subject, body, link }) => [subject, body, `${origin}${link}`].join('\n')).join('\n\n');
  const subject = notices.length === 1 ? first.subject : `${notices.length} thông báo từ Bảng Vàng`;
  if (notices.some(({ kind }) => isUrgent(kind))) return { subject, text: `${told}\n\n${signature(origin)}\n` };
  const unsubscribe = `${origin}/unsubscribe/${unsubscribeToken}`;
  return { subject, text: `${told}\n\n${signature(origin)}\nThôi nhận bản tổng hợp: ${unsubscribe}\n`, unsubscribe };
}

const signature = (origin: string): string => `Thư tự động của Bảng Vàng (${origin}), xin không trả lời thư này.`;
