import { useMutation, useQueryClient } from '@tanstack/react-query';
import { linkOptions, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useProgrammesTexts } from '../shared/texts';
import { Breadcrumb } from '../../../ui/display/breadcrumb';
import { Button } from '../../../ui/actions/button';
import { DropZone } from '../../../ui/fields/drop-zone';
import { Notice } from '../../../ui/feedback/notice';
import { Page } from '../../../ui/display/page';
import parts from '../../../ui/display/parts.module.css';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { TextArea } from '../../../ui/fields/text-area';
import { toast } from '../../../ui/feedback/toasts';
import { useKeptState } from '../../../ui/commands/use-kept-state';
import { useCommandKey } from '../../../ui/commands/command-key';
import { publishPack, tryPack } from './publish-pack.call';
import { faultsOf, type PackFault, publishedBy, startOfLine } from './pack-faults';
import { PackFaults } from './pack-faults-list';
import styles from './publish-pack.module.css';

/** A pack as its author wrote it, with every fault at its line. */
export function PublishPack() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { packs } = useProgrammesTexts();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const source = useRef<HTMLTextAreaElement>(null);
  const keyOf = useCommandKey();
  const [kept, , keep] = useKeptState(['publish-pack'], '');
  const written = () => source.current?.value ?? '';
  const trying = useMutation({ mutationFn: () => tryPack(written()) });
  const publishing = useMutation({
    mutationFn: () => publishPack(written(), keyOf(written())),
    onMutate: trying.reset,
    onSuccess: async () => {
      keep('');
      toast(packs.publish.done);
      await queries.invalidateQueries({ queryKey: ['packs'] });
      await navigate({ to: '/admin/packs' });
    },
  });
  const error = publishing.error ?? trying.error;
  const faults = faultsOf(error);
  const found = trying.data && publishedBy(trying.data.events);
  const check = () => {
    publishing.reset();
    trying.mutate();
  };
  const take = async (file: File) => {
    if (!source.current) return;
    source.current.value = await file.text();
    keep(written());
    check();
  };
  const leadTo = ({ line, column }: PackFault) => {
    const field = source.current;
    if (!field || line === undefined) return;
    const start = startOfLine(field.value, line) + (column ?? 1) - 1;
    field.focus();
    field.setSelectionRange(start, startOfLine(field.value, line + 1));
    field.scrollTop = (field.scrollHeight / field.value.split('\n').length) * (line - 4);
  };
  const crumbs = [{ label: screens.packs, link: linkOptions({ to: '/admin/packs' }) }];
  return (
    <Page title={packs.publish.title} lead={packs.publish.lead} context={<Breadcrumb crumbs={crumbs} />}>
      <DropZone
        action={packs.publish.file}
        label={packs.publish.file}
        hint={packs.publish.fileHint}
        accept=".yaml,.yml,.json"
        onFile={(file) => void take(file)}
      />
      {faults.length > 0 ? (
        <PackFaults faults={faults} refusal={error} leadTo={leadTo} />
      ) : (
        error && <ProblemNotice error={error} />
      )}
      {trying.data && (
        <Notice tone={found ? 'success' : 'info'} announced>
          {found ? packs.publish.wellFormed(found.version, found.packId) : packs.publish.unchanged}
        </Notice>
      )}
      <div className={styles.source}>
        <TextArea
          ref={source}
          name="source"
          label={packs.publish.source}
          rows={24}
          spellCheck={false}
          wrap="off"
          required
          defaultValue={kept}
          onChange={() => keep(written())}
        />
      </div>
      <div className={parts.buttons}>
        <Button onClick={check} busy={trying.isPending}>
          {packs.publish.check}
        </Button>
        <Button look="primary" onClick={() => publishing.mutate()} busy={publishing.isPending}>
          {packs.publish.action}
        </Button>
      </div>
    </Page>
  );
}
