import { useState } from 'react';
import type { PersonItem } from '../../../api/generated';
import { useOrganisationTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { announce } from '../../../ui/feedback/announcements';
import { DescriptionList } from '../../../ui/display/description-list';
import { Dialog } from '../../../ui/actions/dialog';
import { Notice } from '../../../ui/feedback/notice';
import { TextField } from '../../../ui/fields/text-field';
import sections from '../../../ui/display/sections.module.css';
import styles from './give-account.module.css';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { useRequired } from '../../../ui/commands/command-fields';
import { giveAccount } from './give-account.call';
import { newPassword } from './new-password';

/** The password is made here, given to the service and shown once. */
export function GiveAccount({ person, onClose }: { person: PersonItem; onClose: () => void }) {
  const { account } = useOrganisationTexts().organisation.people;
  const form = useKeptForm(['give-account', person.personId], { userName: person.userName ?? '' });
  const required = useRequired(form);
  const again = person.userName !== undefined;
  const [password] = useState(() => newPassword((length) => crypto.getRandomValues(new Uint8Array(length))));
  const [given, setGiven] = useState<string>();
  if (given !== undefined) return <Given person={person} userName={given} password={password} onClose={onClose} />;
  return (
    <Dialog title={(again ? account.again.title : account.title)(person.displayName)} onClose={onClose}>
      <p>{again ? account.again.lead : account.lead}</p>
      <CommandForm
        form={form}
        give={({ userName }, key) => giveAccount(person.personId, { userName: userName.trim(), password }, key)}
        changes={['people']}
        done={account.done}
        action={again ? account.again.action : account.action}
        onDone={() => setGiven(form.getValues('userName').trim())}
        onCancel={onClose}
      >
        <TextField
          hint={account.userNameHint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...required('userName', account.userName, {
            value: /^\s*[a-z0-9]+([._-][a-z0-9]+)*\s*$/,
            message: account.userNameHint,
          })}
        />
      </CommandForm>
    </Dialog>
  );
}

interface GivenProps {
  readonly person: PersonItem;
  readonly userName: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** Closes only by being answered: the password is not seen again. */
function Given({ person, userName, password, onClose }: GivenProps) {
  const { account } = useOrganisationTexts().organisation.people;
  const copy = async () => {
    await navigator.clipboard.writeText(password);
    announce(account.copied);
  };
  return (
    <Dialog
      title={account.given(person.displayName)}
      actions={
        <Button look="primary" onClick={onClose}>
          {account.close}
        </Button>
      }
    >
      <DescriptionList
        items={[
          { term: account.userName, detail: <span className={sections.code}>{userName}</span> },
          { term: account.password, detail: <output className={styles.secret}>{password}</output> },
        ]}
      />
      {'clipboard' in navigator && <Button onClick={() => void copy()}>{account.copy}</Button>}
      <Notice tone="warning">{account.once}</Notice>
    </Dialog>
  );
}
