export { type Notice, type NoticeKind, noticeKinds } from './notice.js';
export { noticePermissions } from './permissions.js';
