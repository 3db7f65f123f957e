import { useQueryClient } from '@tanstack/react-query';
import type { ComponentKind } from '#contexts/nominations';
import { useLanguage } from '../../../ui/browser/language';
import { useAttachmentsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { DropZone } from '../../../ui/fields/drop-zone';
import { ProgressBar } from '../../../ui/display/meter';
import { writeSize } from '../../../ui/display/numbers';
import { useObservable } from '../../../ui/browser/observable';
import parts from '../../../ui/display/parts.module.css';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { toast } from '../../../ui/feedback/toasts';
import { giveUp, upload, type UploadUnderWay, uploadsUnderWay } from './uploads-under-way';

const accepted = '.pdf,.docx,.xlsx,.odt,.jpg,.jpeg,.png';

interface UploadSlotProps {
  readonly dossierId: string;
  readonly component: ComponentKind;
  /** Those that lie at this place too; their uploads show here as well. */
  readonly components: readonly string[];
  readonly nomineeId?: string;
  /** What the file is: the component's label. */
  readonly label: string;
  /** What is pressed to choose one. */
  readonly action: string;
}

/** Where a file of one component is chosen, and how far those are that are on their way to it. */
export function UploadSlot({ dossierId, component, components, nomineeId, label, action }: UploadSlotProps) {
  const { uploads: texts } = useAttachmentsTexts();
  const queries = useQueryClient();
  const underWay = useObservable(uploadsUnderWay);
  const here = underWay.filter(
    ({ dossierId: of, place }) =>
      of === dossierId && components.includes(place.component) && place.nomineeId === nomineeId,
  );
  const start = async (file: File) => {
    const attached = await upload(dossierId, { component, ...(nomineeId && { nomineeId }) }, file);
    await Promise.all(['dossiers', 'uploads'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    if (attached) toast(texts.attached(file.name));
  };
  return (
    <div className={parts.stack}>
      <DropZone action={action} label={`${action}: ${label}`} accept={accepted} onFile={(file) => void start(file)} />
      {here.map((one) => (
        <OnItsWay key={one.place.documentId} upload={one} />
      ))}
    </div>
  );
}

function OnItsWay({ upload: one }: { upload: UploadUnderWay }) {
  const { uploads: texts } = useAttachmentsTexts();
  const { language } = useLanguage();
  const { name, length, sent, state, error } = one;
  const size = (bytes: number) => writeSize(bytes, language);
  const words =
    state === 'examining'
      ? texts.examining
      : state === 'waiting'
        ? texts.waiting(size(sent))
        : texts.sent(size(sent), size(length));
  return (
    <div className={parts.stack}>
      {state === 'failed' ? (
        <ProblemNotice error={error} />
      ) : (
        <ProgressBar label={name} done={state === 'examining' ? undefined : sent / length} text={words} />
      )}
      <div className={parts.buttons}>
        <Button look="quiet" aria-label={texts.giveUpNamed(name)} onClick={() => giveUp(one)}>
          {state === 'failed' ? texts.putAway : texts.giveUp}
        </Button>
        {state === 'sending' && <span className={parts.quiet}>{texts.mayLeave}</span>}
      </div>
    </div>
  );
}
