import { useEffect } from 'react';
import { answer } from '../../../api/call';
import { whoAmI } from '../../../api/generated';
import { noteSignedInAgain, onSessionExpiry } from '../../../api/session-expiry';
import { useIdentityTexts } from './texts';
import { Dialog } from '../../../ui/actions/dialog';
import { observable, useObservable } from '../../../ui/browser/observable';
import { useSession, workingPerson } from './acting';
import { SignInForm } from '../session/sign-in-form';

const sessionExpired = observable(false);
onSessionExpiry(sessionExpired.become);

/** Over whatever stands on the page, once the session has ended: nothing of it is lost. */
export function SessionRenewal() {
  const expired = useObservable(sessionExpired);
  return expired && <RenewalDialog />;
}

function RenewalDialog() {
  const { session } = useIdentityTexts();
  const personId = useSession().person?.personId;
  useEffect(() => {
    const look = async () => {
      if (await signedInElsewhere()) await resumeAs(personId);
    };
    const onFocus = () => void look();
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, [personId]);
  return (
    <Dialog title={session.title}>
      <p>{session.expired}</p>
      <SignInForm onSignedIn={() => resumeAs(personId)} />
      <p>
        <a href="/">{session.leave}</a>
      </p>
    </Dialog>
  );
}

/** In another window of this browser. */
const signedInElsewhere = async (): Promise<boolean> =>
  fetch('/api/session').then(
    ({ ok }) => ok,
    () => false,
  );

/** What was being written belongs to the one who wrote it: somebody else begins at their own desk. */
async function resumeAs(personId: string | undefined): Promise<void> {
  const person = await answer(whoAmI());
  if (workingPerson(person)?.personId === personId) noteSignedInAgain();
  else location.assign('/');
}
