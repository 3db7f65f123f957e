import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../../ui/browser/language';
import { useAttachmentsTexts } from './texts';
import { Button } from '../../../ui/actions/button';
import { Notice } from '../../../ui/feedback/notice';
import { writeSize } from '../../../ui/display/numbers';
import { useObservable } from '../../../ui/browser/observable';
import parts from '../../../ui/display/parts.module.css';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { cancelUpload, uploadsQuery } from '../upload-file/uploads.call';
import { uploadsUnderWay } from '../upload-file/uploads-under-way';

/** What was begun earlier, or on another device, and goes on when the same file is chosen again. */
export function UploadsToGoOn({ dossierId }: { dossierId: string }) {
  const { uploads: texts } = useAttachmentsTexts();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const { data = [] } = useQuery(uploadsQuery(dossierId));
  const underWay = useObservable(uploadsUnderWay);
  const forgetting = useMutation({
    mutationFn: (uploadId: string) => cancelUpload(dossierId, uploadId),
    onSettled: () => queries.invalidateQueries({ queryKey: ['uploads', dossierId] }),
  });
  const left = data.filter(({ name }) => !underWay.some((one) => one.name === name));
  if (left.length === 0) return null;
  return (
    <Notice>
      <p>{texts.begun}</p>
      <ul className={parts.plain}>
        {left.map(({ uploadId, name, offset, length }) => (
          <li key={uploadId} className={parts.buttons}>
            {texts.begunFile(name, writeSize(offset, language), writeSize(length, language))}
            <Button look="quiet" aria-label={texts.forget(name)} onClick={() => forgetting.mutate(uploadId)}>
              {texts.forgetShort}
            </Button>
          </li>
        ))}
      </ul>
      {forgetting.error && <ProblemNotice error={forgetting.error} />}
    </Notice>
  );
}
