import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { AuditLine } from '../../../api/generated';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useOperationsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { writeInstant } from '../../../ui/display/dates';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Notice } from '../../../ui/feedback/notice';
import { Page } from '../../../ui/display/page';
import parts from '../../../ui/display/parts.module.css';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import sections from '../../../ui/display/sections.module.css';
import { AdministrationTabs } from '../../administration/shared/administration-tabs';
import { DataTable } from '../../../ui/tables/data-table';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import { auditLogQuery } from './audit-log.call';
import type { AuditFilter } from './audit-filter';
import styles from './audit-log.module.css';
import { AuditFilters } from './audit-filters';
import { subjectOf } from './subject';
import { TimeTravel } from './time-travel';

const route = getRouteApi('/signed-in/admin/audit');

export function AuditLog() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { audit } = useOperationsTexts().operations;
  const filter = route.useSearch();
  const query = useInfiniteQuery(auditLogQuery(filter));
  return (
    <Page title={screens.audit} lead={audit.lead}>
      <AdministrationTabs />
      <AuditFilters filter={filter} />
      {!query.error && <TimeTravel filter={filter} />}
      {filter.asOf && (
        <Notice tone="warning">
          {audit.asOf(writeInstant(filter.asOf))}{' '}
          <Link to="/admin/audit" search={{ ...filter, asOf: undefined }}>
            {audit.now}
          </Link>
        </Notice>
      )}
      <QueryState
        query={query}
        skeleton={<Skeleton as="row" lines={12} />}
        isEmpty={({ pages }) => pages[0]?.items.length === 0}
        empty={<EmptyState title={audit.none} />}
      >
        {({ pages }) => <Lines lines={pages.flatMap(({ items }) => items)} filter={filter} />}
      </QueryState>
      {query.hasNextPage && (
        <div className={parts.buttons}>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {audit.more}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Lines({ lines, filter }: { lines: readonly AuditLine[]; filter: AuditFilter }) {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { audit } = useOperationsTexts().operations;
  const unitName = useUnitNames();
  return (
    <DataTable
      caption={screens.audit}
      rows={lines}
      rowKey={({ eventId }) => eventId}
      columns={[
        { head: audit.type, cell: ({ type }) => audit.types[type] ?? type },
        {
          head: audit.at,
          cell: ({ at }) => (
            <time dateTime={at} className={styles.whole}>
              {writeInstant(at)}
            </time>
          ),
        },
        {
          head: audit.person,
          cell: ({ personName, onBehalfOf }) => (onBehalfOf ? `${personName} (${unitName(onBehalfOf)})` : personName),
        },
        {
          head: audit.subject,
          cell: (line) => <Subject line={line} filter={filter} />,
        },
        {
          head: audit.rules,
          cell: ({ rulesVersion }) => <span className={`${sections.code} ${styles.whole}`}>{rulesVersion ?? '–'}</span>,
        },
        {
          head: audit.chain,
          cell: ({ hash }) => <span className={`${sections.code} ${styles.whole}`}>{hash.slice(0, 8)}…</span>,
        },
      ]}
    />
  );
}

/** Leads to everything that happened to the same subject. */
function Subject({ line: { stream, revision }, filter }: { line: AuditLine; filter: AuditFilter }) {
  const { audit } = useOperationsTexts().operations;
  const unitName = useUnitNames();
  const { kind, id, unitId } = subjectOf(stream);
  return (
    <>
      <Link to="/admin/audit" search={{ asOf: filter.asOf, stream }}>
        {audit.subjects[kind] ?? kind}
        {id && <span className={sections.code}> {id}</span>}
        {unitId && ` ${unitName(unitId)}`}
      </Link>{' '}
      <span className={sections.small}>{audit.revision(revision)}</span>
    </>
  );
}
