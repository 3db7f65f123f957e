import { useQuery } from '@tanstack/react-query';
import { linkOptions, useSearch } from '@tanstack/react-router';
import { inVietnamese } from '#platform/calendar';
import { useDossierTexts } from '../shared/texts';
import { EmptyState } from '../../../ui/feedback/empty-state';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { TabLinks } from '../../../ui/display/tab-links';
import { Timeline } from '../../../ui/display/timeline';
import { changesSinceLastSubmissionQuery } from '../changes-since-last-submission/changes-since-last-submission.call';
import { DossierChanges } from '../changes-since-last-submission/dossier-changes';
import { DossierPage, type ShownDossier } from '../shared/dossier-page';
import styles from '../../../ui/display/panels.module.css';
import { Panel } from '../../../ui/display/panel';
import { dossierHistoryQuery } from './dossier-history.call';
import { storyByDay } from './story.view-model';

/** What happened, as a story, and what differs between submissions. */
export function DossierHistory() {
  const { dossierHistory: texts } = useDossierTexts();
  const { part } = useSearch({ from: '/signed-in/dossiers/$dossierId/history' });
  return (
    <DossierPage title={texts.title} width="text">
      {(shown) => {
        const params = { dossierId: shown.dossier.dossierId };
        const to = '/dossiers/$dossierId/history';
        const tabs = [
          { link: linkOptions({ to, params, search: {} }), label: texts.story },
          { link: linkOptions({ to, params, search: { part: 'changes' as const } }), label: texts.changes },
        ];
        return (
          <>
            <TabLinks label={texts.parts} tabs={tabs} />
            {part === 'changes' ? <Changes {...shown} /> : <Story dossierId={params.dossierId} />}
          </>
        );
      }}
    </DossierPage>
  );
}

function Story({ dossierId }: { dossierId: string }) {
  const history = useQuery(dossierHistoryQuery(dossierId));
  return (
    <QueryState query={history} skeleton={<Skeleton as="row" lines={8} />}>
      {(lines) => (
        <div className={styles.main}>
          {storyByDay(lines).map(({ day, told }) => (
            <section key={day} className={parts.stack}>
              <h2 className={parts.heading}>{inVietnamese(day)}</h2>
              <Timeline
                happenings={told.map(({ sentences: [title, ...more], ...happening }) => ({
                  ...happening,
                  title,
                  detail: more.length > 0 && more.map((text, index) => <p key={index}>{text}</p>),
                }))}
              />
            </section>
          ))}
        </div>
      )}
    </QueryState>
  );
}

function Changes({ dossier, round }: ShownDossier) {
  const { dossierHistory: texts, dossiers } = useDossierTexts();
  const changes = useQuery(changesSinceLastSubmissionQuery(dossier.dossierId));
  const empty = <EmptyState title={texts.none.title}>{texts.none.detail}</EmptyState>;
  return (
    <QueryState
      query={changes}
      skeleton={<Skeleton as="row" lines={6} />}
      isEmpty={({ submissions }) => submissions.length === 0}
      empty={empty}
    >
      {({ submissions, sinceLastSubmission }) => (
        <div className={styles.main}>
          {sinceLastSubmission && (
            <Panel title={texts.sinceLast}>
              <DossierChanges changes={sinceLastSubmission} dossier={dossier} round={round} />
            </Panel>
          )}
          {[...submissions].reverse().map(({ submission, at, late, changes: made }) => (
            <Panel
              key={submission}
              title={texts.submission(submission)}
              aside={
                <span className={parts.quiet}>{[texts.on(at), late && dossiers.late].filter(Boolean).join(', ')}</span>
              }
            >
              {made ? <DossierChanges changes={made} dossier={dossier} round={round} /> : <p>{texts.first}</p>}
            </Panel>
          ))}
        </div>
      )}
    </QueryState>
  );
}
