import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PreferencesBody } from '../../../api/generated';
import { useNoticesTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Breadcrumb } from '../../../ui/display/breadcrumb';
import { Button } from '../../../ui/actions/button';
import { CheckboxField } from '../../../ui/fields/checkbox-field';
import { Page } from '../../../ui/display/page';
import parts from '../../../ui/display/parts.module.css';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { QueryState } from '../../../ui/feedback/query-state';
import { TextField } from '../../../ui/fields/text-field';
import { toast } from '../../../ui/feedback/toasts';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { noticePreferencesQuery } from './notice-preferences.call';
import { setNoticePreferences } from './set-notice-preferences.call';

/** Where letters go, and whether the morning's digest is wanted. */
export function NoticePreferences() {
  const { inbox: words } = useNoticesTexts();
  const preferences = useQuery(noticePreferencesQuery);
  const context = <Breadcrumb crumbs={[{ label: words.title, link: { to: '/notices' } }]} />;
  return (
    <Page title={words.preferences} context={context} width="text">
      <QueryState query={preferences}>{(kept) => <PreferencesForm kept={kept} />}</QueryState>
    </Page>
  );
}

function PreferencesForm({ kept: { address, digests } }: { kept: PreferencesBody }) {
  const { inbox: words } = useNoticesTexts();
  const { common } = useUiTexts();
  const queries = useQueryClient();
  const form = useKeptForm(['notice-preferences'], { address: address ?? '', digests });
  const { register, handleSubmit } = form;
  const save = useMutation({
    mutationFn: (given: { readonly address: string; readonly digests: boolean }) =>
      setNoticePreferences({ address: given.address.trim() || null, digests: given.digests }),
    onSuccess: async (_saved, given) => {
      form.kept.given(given);
      await queries.invalidateQueries({ queryKey: noticePreferencesQuery.queryKey });
      toast(words.saved);
    },
  });
  const submit = handleSubmit((given) => save.mutate(given));
  return (
    <KeptForm form={form} className={parts.form} onSubmit={(event) => void submit(event)}>
      {save.error && <ProblemNotice error={save.error} />}
      <TextField
        type="email"
        label={words.address}
        hint={words.addressHint}
        autoComplete="email"
        {...register('address')}
      />
      <CheckboxField label={words.digests} hint={words.digestsHint} {...register('digests')} />
      <div>
        <Button type="submit" look="primary" busy={save.isPending}>
          {common.save}
        </Button>
      </div>
    </KeptForm>
  );
}
