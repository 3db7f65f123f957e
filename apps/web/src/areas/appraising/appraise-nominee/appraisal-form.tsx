import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import type { Nominee } from '#contexts/nominations';
import type { CriterionAnswer, RoundDetailsAnswer } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { wordFor } from '../../dossier/shared/word-for';
import { useAppraisingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { writeInstant } from '../../../ui/display/dates';
import { FoundAgain } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import { Notice } from '../../../ui/feedback/notice';
import parts from '../../../ui/display/parts.module.css';
import { errorsOfForm } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { toast } from '../../../ui/feedback/toasts';
import type { Dossier } from '../../dossier/shared/dossier';
import { RefuseDialog } from '../refuse-nominee/refuse-dialog';
import { ReturnDialog } from '../return-nominee/return-dialog';
import { useSession } from '../../identity/shared/acting';
import { WaiveDialog } from '../waive-prerequisite/waive-dialog';
import { appraiseNominee } from './appraise-nominee.call';
import {
  conclusionOf,
  findingsOf,
  firstJudgement,
  judgedCriteria,
  type Judgement,
  papersFor,
  reasonsOf,
} from './appraise-nominee.view-model';
import styles from './appraise-nominee.module.css';
import { Criterion } from './criterion';
import { forgetJudgementInTab, judgementInTab } from './kept-judgement';
import { Papers } from './papers';

export interface AppraisalFormProps {
  readonly dossier: Dossier;
  readonly round: RoundDetailsAnswer;
  readonly nominee: Nominee;
  /** Where this person may judge the nominee now; absent: it is only shown. */
  readonly stage: string | undefined;
  readonly mayWaive: boolean;
  /** Whom a return of the whole dossier sends back. */
  readonly together: readonly Nominee[];
  readonly next: { readonly label: string; readonly go: () => void } | undefined;
  /** The dossier has changed. */
  readonly changed: () => Promise<unknown>;
}

type Asked =
  | { readonly kind: 'return' | 'return-all' | 'refuse' }
  | { readonly kind: 'waive'; readonly criterion: CriterionAnswer };

export function AppraisalForm({
  dossier,
  round,
  nominee,
  stage,
  mayWaive,
  together,
  next,
  changed,
}: AppraisalFormProps) {
  const { appraisal } = useAppraisingTexts();
  const { one } = appraisal;
  const { dossierId, documents } = dossier;
  const criteria = round.categories.find(({ category }) => category === nominee.category)?.criteria ?? [];
  const judged = judgedCriteria(nominee, criteria);
  const papers = papersFor(nominee, documents, round.components);
  const mine = dossier.appraisals.findLast((done) => done.nomineeId === nominee.nomineeId && done.stage === stage);
  const isAppraised = stage !== undefined && nominee.appraisedBy.includes(stage);
  const { person } = useSession();
  const inTab = `${person?.personId} ${nominee.nomineeId} ${dossier.submissions}`;
  // notes on an earlier submission, or on other papers, are of no use
  const form = useKeptForm<Judgement>(
    ['appraise-nominee', nominee.nomineeId, dossier.submissions, judged.length, papers.length],
    firstJudgement(judged, papers, mine?.findings),
    judgementInTab(inTab, judged.length, papers.length),
  );
  useEffect(() => forgetJudgementInTab(inTab), [inTab]);
  const { getValues } = form;
  const [asked, setAsked] = useState<Asked>();
  const [key] = useState(newId);
  const done = async () => {
    form.kept.given(getValues());
    setAsked(undefined);
    await changed();
  };
  const appraise = useMutation({
    mutationFn: (_goOn: boolean) =>
      appraiseNominee({ dossierId, nomineeId: nominee.nomineeId, body: { findings: findingsOf(getValues()) } }, key),
    onSuccess: async (_receipt, goOn) => {
      toast(one.eligibleDone(nominee.name));
      await done();
      if (goOn) next?.go();
    },
  });
  const ask = (kind: 'return' | 'return-all' | 'refuse') => () => void form.handleSubmit(() => setAsked({ kind }))();
  const reasons = () => reasonsOf(getValues());
  const close = () => setAsked(undefined);
  return (
    <FormProvider {...form}>
      <form key={form.kept.renewals} noValidate onSubmit={(event) => event.preventDefault()} className={styles.sides}>
        <Papers
          dossierId={dossierId}
          nominee={nominee}
          papers={papers}
          evidence={documents.filter(
            ({ component, nomineeId }) => component === 'evidence' && nomineeId === nominee.nomineeId,
          )}
          judging={stage !== undefined}
        />
        <section className={styles.column} aria-labelledby="criteria-title">
          <h2 id="criteria-title">{one.criteria}</h2>
          <FoundAgain form={form} />
          {isAppraised && mine && (
            <Notice tone="success">{one.alreadyAppraised(mine.byName, writeInstant(mine.at))}</Notice>
          )}
          {stage === undefined && nominee.stage !== 'unit' && (
            <Notice>{one.notHere(wordFor(one.holders, nominee.stage))}</Notice>
          )}
          <ul className={parts.plain}>
            {criteria.map((criterion) => {
              const waived = nominee.waivedCriteria.includes(criterion.criterionId);
              const index = judged.indexOf(criterion);
              return (
                <Criterion
                  key={criterion.criterionId}
                  dossierId={dossierId}
                  criterion={criterion}
                  declaration={nominee.declarations[criterion.criterionId]}
                  documents={documents}
                  before={dossier.appraisals.filter(
                    (other) => other.nomineeId === nominee.nomineeId && other.stage !== stage,
                  )}
                  waived={waived}
                  index={stage === undefined || index < 0 ? undefined : index}
                  waive={
                    mayWaive && !waived && criterion.kind === 'title_prerequisite'
                      ? () => setAsked({ kind: 'waive', criterion })
                      : undefined
                  }
                />
              );
            })}
          </ul>
        </section>
        {stage !== undefined && (
          <footer className={styles.actions}>
            <ErrorSummary errors={errorsOfForm(form.formState.errors)} submits={form.formState.submitCount} />
            {appraise.error && <ProblemNotice error={appraise.error} />}
            <Conclusion
              isAppraised={isAppraised}
              busy={appraise.isPending}
              next={next?.label}
              appraise={(goOn) => appraise.mutate(goOn)}
            />
            <div className={parts.buttons}>
              <Button onClick={ask('return')}>{one.returnOne}</Button>
              {together.length > 1 && <Button onClick={ask('return-all')}>{one.returnAll}</Button>}
              <Button look="danger" onClick={ask('refuse')}>
                {one.refuse}
              </Button>
            </div>
          </footer>
        )}
      </form>
      {asked?.kind === 'return' && (
        <ReturnDialog {...{ dossier, round, reasons: reasons(), nominees: [nominee], done, close }} />
      )}
      {asked?.kind === 'return-all' && (
        <ReturnDialog {...{ dossier, round, reasons: reasons(), nominees: together, done, close }} />
      )}
      {asked?.kind === 'refuse' && <RefuseDialog {...{ dossierId, round, nominee, reasons: reasons(), done, close }} />}
      {asked?.kind === 'waive' && <WaiveDialog {...{ dossierId, nominee, criterion: asked.criterion, done, close }} />}
    </FormProvider>
  );
}

interface ConclusionProps {
  readonly isAppraised: boolean;
  readonly busy: boolean;
  readonly next: string | undefined;
  readonly appraise: (goOn: boolean) => void;
}

/** Finding eligible is offered once every criterion is met; what is faulty is returned or refused instead. */
function Conclusion({ isAppraised, busy, next, appraise }: ConclusionProps) {
  const { appraisal } = useAppraisingTexts();
  const conclusion = conclusionOf(useWatch<Judgement>() as Judgement);
  if (isAppraised) return null;
  if (conclusion === 'open') return <p className={parts.quiet}>{appraisal.one.notJudged}</p>;
  if (conclusion === 'faulty') return <p>{appraisal.one.faultyNow}</p>;
  return (
    <div className={parts.buttons}>
      {next && (
        <Button look="primary" busy={busy} onClick={() => appraise(true)}>
          {next}
        </Button>
      )}
      <Button look={next ? 'secondary' : 'primary'} busy={busy} onClick={() => appraise(false)}>
        {appraisal.one.eligible}
      </Button>
    </div>
  );
}
