import { linkOptions } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { paperOf } from '#contexts/nominations';
import type { PaperDetails } from '../../../api/generated';
import { useDossierTexts } from '../../dossier/shared/texts';
import { usePapersTexts } from '../shared/texts';
import { Breadcrumb } from '../../../ui/display/breadcrumb';
import { Button } from '../../../ui/actions/button';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import { Notice } from '../../../ui/feedback/notice';
import { Page } from '../../../ui/display/page';
import { errorsOfProblem } from '../../../ui/feedback/problem-fields';
import { FinishPaper } from '../finish-paper/finish-paper';
import { PresenceLine } from '../../dossier/shared/presence-line';
import type { PaperPath } from '../save-paper/save-paper.call';
import type { LocalCopy } from '../save-paper/local-copies';
import { useAutosave } from '../save-paper/use-autosave';
import { Conflict } from './conflict';
import styles from './paper-desk.module.css';
import { PaperFields } from './paper-fields';
import { PaperSheet } from './paper-sheet';
import { SaveLine } from './save-line';

interface PaperDeskProps {
  readonly path: PaperPath;
  readonly personId: string;
  readonly paper: PaperDetails;
  readonly copy: LocalCopy | undefined;
}

export function PaperDesk({ path, personId, paper, copy }: PaperDeskProps) {
  const { dossiers } = useDossierTexts();
  const { papers } = usePapersTexts();
  const [writing, autosave] = useAutosave(path, personId, paper, copy);
  const [previewed, setPreviewed] = useState(false);
  const layout = paperOf(path.kind).layout(useDeferredValue(writing.fields), paper.facts);
  const title = paper.facts.nominee ? papers.titleOf(paper.label, paper.facts.nominee.name) : paper.label;
  const params = { dossierId: path.dossierId };
  const crumbs = [
    { label: dossiers.title, link: linkOptions({ to: '/dossiers' }) },
    { label: paper.facts.unitName, link: linkOptions({ to: '/dossiers/$dossierId', params }) },
    { label: papers.title, link: linkOptions({ to: '/dossiers/$dossierId/papers', params }) },
  ];
  const faults = writing.progress === 'refused' && writing.problem ? errorsOfProblem(writing.problem) : [];
  return (
    <Page
      title={title}
      context={<Breadcrumb crumbs={crumbs} />}
      lead={`${paper.facts.unitName} · ${paper.facts.roundTitle}`}
    >
      <PresenceLine dossierId={path.dossierId} />
      {!paper.editable && <Notice title={papers.readOnly.title}>{papers.readOnly.detail}</Notice>}
      {writing.restored && (
        <Notice tone="info" announced>
          {papers.restored}
        </Notice>
      )}
      <Conflict writing={writing} form={paper.form} onSettle={(theirs) => void autosave.settle(theirs)} />
      <ErrorSummary errors={faults} />
      <div className={`${styles.bar} not-on-paper`}>
        {paper.editable && <SaveLine writing={writing} onRetry={() => void autosave.flush()} />}
        <Button className={styles.toggle} aria-pressed={previewed} onClick={() => setPreviewed(!previewed)}>
          {papers.preview}
        </Button>
      </div>
      <div className={styles.desk} data-previewed={previewed}>
        <div className={styles.writing}>
          <PaperFields
            form={paper.form}
            writing={writing}
            faults={faults}
            readOnly={!paper.editable}
            onChange={(field, value) => autosave.change(field, value)}
          />
          {paper.editable && <FinishPaper path={path} paper={paper} autosave={autosave} />}
        </div>
        <section className={styles.preview} aria-label={papers.preview} tabIndex={0}>
          <PaperSheet document={layout} />
        </section>
      </div>
    </Page>
  );
}
