import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import { useSession } from '../areas/identity/shared/acting';
import { nameOf } from '../areas/identity/shared/acting.view-model';
import { signOut } from '../areas/identity/session/sign-out.call';
import { whoAmIQuery } from '../areas/identity/session/who-am-i.call';
import { useIdentityTexts } from '../areas/identity/shared/texts';
import { toast } from '../ui/feedback/toasts';
import { useUiTexts } from '../ui/texts';
import { useAppTexts } from './texts';
import { Button } from '../ui/actions/button';
import { ConfirmDialog } from '../ui/actions/dialog';
import { forgetCopiesOf, holdsCopiesOf } from '../ui/browser/kept';
import { ProblemNotice } from '../ui/feedback/problem-notice';
import { RadioGroup } from '../ui/fields/radio-group';
import { usePopUp } from '../ui/browser/use-pop-up';
import { DisplayChoices } from './display-choices';
import styles from './person-menu.module.css';

type ChangePasswordDialog = ComponentType<{ onClose: () => void }>;

/** Who is signed in and as what, how it looks, and the way out; for strangers only how it looks. */
export function PersonMenu() {
  const { session: words } = useIdentityTexts();
  const { navigation } = useAppTexts();
  const { common } = useUiTexts();
  const { person, chosen, acting, choose } = useSession();
  const { open, setOpen, root, button, onKeyDown } = usePopUp();
  const [Changing, change] = useState<ChangePasswordDialog>();
  const changePassword = () => {
    setOpen(false);
    import('../areas/identity/session/change-password-dialog').then(
      ({ ChangePasswordDialog }) => change(() => ChangePasswordDialog),
      () => toast(common.sectionMissing.title),
    );
  };
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asking, ask] = useState(false);
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      queries.setQueryData(whoAmIQuery.queryKey, null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== whoAmIQuery.queryKey[0] });
      if (person) forgetCopiesOf(person.personId);
      ask(false);
      setOpen(false);
      await navigate({ to: '/' });
    },
  });
  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls="person"
        onClick={() => setOpen(!open)}
      >
        <span className={styles.name}>{person?.displayName ?? navigation.display}</span>
        {person && acting[0] && (
          <span className={styles.role}>{acting.length === 1 ? acting[0].roleName : navigation.everyRole}</span>
        )}
      </button>
      <div id="person" className={styles.panel} hidden={!open}>
        {person?.assignments.length === 1 && (
          <p className={styles.assignment}>
            {navigation.assignment(person.assignments[0]!.roleName, person.assignments[0]!.unitName)}
          </p>
        )}
        {person && person.assignments.length > 1 && (
          <RadioGroup
            name="acting"
            label={navigation.actingAs}
            choices={[
              { value: '', label: navigation.everyRole },
              ...person.assignments.map((held) => ({ value: nameOf(held), label: held.roleName, hint: held.unitName })),
            ]}
            value={chosen ? nameOf(chosen) : ''}
            onChange={({ target }) => choose(person.assignments.find((held) => nameOf(held) === target.value))}
          />
        )}
        <DisplayChoices />
        {person && (
          <div className={styles.actions}>
            <Button onClick={changePassword}>{words.changePassword}</Button>
            <Button
              busy={leaving.isPending}
              onClick={() => (holdsCopiesOf(person.personId) ? ask(true) : leaving.mutate())}
            >
              {words.signOut}
            </Button>
          </div>
        )}
        {leaving.error && <ProblemNotice error={leaving.error} />}
      </div>
      {asking && (
        <ConfirmDialog
          title={words.leaving.title}
          confirm={words.leaving.confirm}
          look="danger"
          busy={leaving.isPending}
          error={leaving.error}
          onConfirm={() => leaving.mutate()}
          onClose={() => ask(false)}
        >
          <p>{words.leaving.detail}</p>
        </ConfirmDialog>
      )}
      {Changing && <Changing onClose={() => change(undefined)} />}
    </div>
  );
}
