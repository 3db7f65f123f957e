import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
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
  const { register, handleSubmit } = useForm({ defaultValues: { address: address ?? '', digests } });
  const save = useMutation({
    mutationFn: setNoticePreferences,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: noticePreferencesQuery.queryKey });
      toast(words.saved);
    },
  });
  const submit = handleSubmit((given) =>
    save.mutate({ address: given.address.trim() || null, digests: given.digests }),
  );
  return (
    <form className={parts.form} noValidate onSubmit={(event) => void submit(event)}>
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
    </form>
  );
}
