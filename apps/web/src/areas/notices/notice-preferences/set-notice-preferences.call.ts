import { answer } from '../../../api/call';
import { type PreferencesBody, setNoticePreferences as request } from '../../../api/generated';

export const setNoticePreferences = (body: PreferencesBody) => answer(request({ body }));
