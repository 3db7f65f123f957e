import { answer } from '../../../api/call';
import { readNotice as readOne, readNotices as readAll } from '../../../api/generated';

export const readNotice = (noticeId: string) => answer(readOne({ path: { noticeId } }));

export const readNotices = () => answer(readAll());
