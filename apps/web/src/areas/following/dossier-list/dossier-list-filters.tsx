import type { SubmitEvent } from 'react';
import type { RoundItem } from '../../../api/generated';
import { useFollowingTexts } from '../shared/texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import { Button } from '../../../ui/actions/button';
import { SelectField } from '../../../ui/fields/select-field';
import { TextField } from '../../../ui/fields/text-field';
import { askedAnew, type DossierFilters } from './dossier-filters';
import styles from './dossier-list-filters.module.css';

interface DossierListFiltersProps {
  readonly filters: DossierFilters;
  readonly rounds: readonly RoundItem[];
  readonly onAsk: (filters: DossierFilters) => void;
}

/** A choice is asked at once, words when they are finished. */
export function DossierListFilters({ filters, rounds, onAsk }: DossierListFiltersProps) {
  const { dossierList: texts } = useFollowingTexts();
  const { dossiers } = useDossierTexts();
  const choices = (words: { readonly [value: string]: string }) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  const ask = (form: HTMLFormElement) => onAsk(askedAnew(filters, Object.fromEntries(new FormData(form))));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask(event.currentTarget);
  };
  const chosen = (name: keyof DossierFilters) => ({
    name,
    value: filters[name] ?? '',
    onChange: ({ target }: { target: HTMLSelectElement }) => ask(target.form!),
    markOptional: false,
  });
  return (
    <form role="search" aria-label={texts.filters} className={styles.filters} onSubmit={submit}>
      <SelectField
        label={texts.round}
        none={texts.everyRound}
        choices={rounds.map(({ roundId, title }) => ({ value: roundId, label: title }))}
        {...chosen('round')}
      />
      <SelectField
        label={texts.situation}
        none={texts.everySituation}
        choices={choices(dossiers.situations)}
        {...chosen('situation')}
      />
      <SelectField
        label={texts.holder}
        none={texts.everyHolder}
        choices={choices(dossiers.stages)}
        {...chosen('holder')}
      />
      <TextField
        key={filters.q}
        name="q"
        type="search"
        label={texts.search}
        placeholder={texts.searchHint}
        defaultValue={filters.q}
        markOptional={false}
        onBlur={({ target }) => target.value.trim() !== (filters.q ?? '') && ask(target.form!)}
      />
      {Object.keys(filters).length > 0 && (
        <Button look="quiet" onClick={() => onAsk({})}>
          {texts.clear}
        </Button>
      )}
    </form>
  );
}
