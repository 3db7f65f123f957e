import { useQueryClient } from '@tanstack/react-query';
import { useIdentityTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { Page } from '../../../ui/display/page';
import { ChangePasswordForm } from './change-password-form';
import styles from './sign-in.module.css';
import { signOut } from './sign-out.call';
import { whoAmIQuery } from './who-am-i.call';

/** Until a password that somebody else has made is changed, nothing else is possible. */
export function FirstPassword({ displayName }: { displayName: string }) {
  const { session } = useIdentityTexts();
  const queries = useQueryClient();
  const lookAgain = () => queries.invalidateQueries({ queryKey: whoAmIQuery.queryKey });
  return (
    <div className={styles.sheet}>
      <Page title={session.firstPassword.title} lead={session.firstPassword.lead(displayName)} width="text">
        <ChangePasswordForm currentLabel={session.firstPassword.current} onChanged={lookAgain} />
        <Button onClick={() => void signOut().then(lookAgain)}>{session.signOut}</Button>
      </Page>
    </div>
  );
}
