import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../../api/problem';
import type { PaperDetails } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { usePapersTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import { Notice } from '../../../ui/feedback/notice';
import { errorsOfProblem } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { toast } from '../../../ui/feedback/toasts';
import type { Autosave, SavedText } from '../save-paper/autosave';
import type { PaperPath } from '../save-paper/save-paper.call';
import { finishPaper } from './finish-paper.call';

/** Hands the paper in: what is still on its way is saved first. */
export function FinishPaper({ path, paper, autosave }: { path: PaperPath; paper: PaperDetails; autosave: Autosave }) {
  const { papers } = usePapersTexts();
  const queries = useQueryClient();
  const [key, setKey] = useState(newId);
  const finish = useMutation({
    mutationFn: async () => {
      if (await autosave.flush()) return finishPaper(path, autosave.current().revision, key);
      return undefined; // the line of the save says why
    },
    onError: (error) => {
      const change = error instanceof ApiProblem && error.errors.find(({ code }) => code === 'PAPER_CHANGED');
      if (change) autosave.learn(change as unknown as SavedText);
    },
    onSuccess: async (receipt) => {
      if (!receipt) return;
      setKey(newId());
      toast(papers.finished);
      await queries.invalidateQueries({ queryKey: ['dossiers', path.dossierId] });
    },
  });
  const problem =
    finish.error instanceof ApiProblem && finish.error.errors.every(({ pointer }) => pointer)
      ? finish.error
      : undefined;
  return (
    <>
      {problem ? (
        <ErrorSummary errors={errorsOfProblem(problem)} title={papers.incomplete} refusal={problem} />
      ) : (
        finish.error && <ProblemNotice error={finish.error} />
      )}
      {paper.document && (
        <Notice tone={paper.document.current ? 'success' : 'info'}>
          {paper.document.current ? papers.inDossier : papers.outOfDate}{' '}
          <a
            href={`/api/dossiers/${path.dossierId}/documents/${paper.document.documentId}/content`}
            target="_blank"
            rel="noopener"
          >
            {papers.look}
          </a>
        </Notice>
      )}
      <Button look="primary" busy={finish.isPending} onClick={() => finish.mutate()}>
        {papers.finish}
      </Button>
    </>
  );
}
