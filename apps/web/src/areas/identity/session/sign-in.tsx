import { useQueryClient } from '@tanstack/react-query';
import { useIdentityTexts } from '../shared/texts';
import { Page } from '../../../ui/display/page';
import { whoAmIQuery } from './who-am-i.call';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';

export function SignIn() {
  const { session } = useIdentityTexts();
  const queries = useQueryClient();
  return (
    <div className={styles.sheet}>
      <Page title={session.title} lead={session.lead} width="text">
        <SignInForm onSignedIn={() => queries.invalidateQueries({ queryKey: whoAmIQuery.queryKey })} />
      </Page>
    </div>
  );
}
