import { Button } from '../../../ui/actions/button';
import { TextField } from '../../../ui/fields/text-field';
import styles from './look-up.module.css';
import { useLookUp } from './use-look-up';

interface CodeFormProps {
  readonly name: 'award' | 'dossier';
  readonly label: string;
  readonly hint: string;
  readonly action: string;
}

/** Asks by the code that stands on a paper. */
export function CodeForm({ name, label, hint, action }: CodeFormProps) {
  const { asked, ask } = useLookUp();
  return (
    <form key={asked[name]} className={styles.form} onSubmit={ask(name)}>
      <TextField
        name={name}
        label={label}
        hint={hint}
        defaultValue={asked[name]}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
      />
      <div>
        <Button type="submit" look="primary">
          {action}
        </Button>
      </div>
    </form>
  );
}
