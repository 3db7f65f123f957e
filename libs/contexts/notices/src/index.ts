export { type Notice, type NoticeKind, noticeKinds } from './notice.js';
export { notices } from './notices.js';
