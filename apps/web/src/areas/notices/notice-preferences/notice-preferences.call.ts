import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { noticePreferences } from '../../../api/generated';

export const noticePreferencesQuery = queryOptions({
  queryKey: ['notices', 'preferences'],
  queryFn: ({ signal }) => answer(noticePreferences({ signal })),
});
