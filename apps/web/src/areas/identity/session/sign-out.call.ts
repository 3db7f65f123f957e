import { answer } from '../../../api/call';
import { signOut as request } from '../../../api/generated';
import { noteSignedOut } from '../../../api/session-expiry';

export async function signOut(): Promise<void> {
  await answer(request());
  noteSignedOut();
}
