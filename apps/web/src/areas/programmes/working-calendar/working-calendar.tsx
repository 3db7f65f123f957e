import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { inVietnamese } from '#platform/calendar';
import type { CalendarAnswer } from '../../../api/generated';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useProgrammesTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { DescriptionList } from '../../../ui/display/description-list';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { AdministrationTabs } from '../../administration/shared/administration-tabs';
import sections from '../../../ui/display/sections.module.css';
import { LoadWorkingCalendar } from '../load-working-calendar/load-working-calendar';
import { usePermitted } from '../../identity/shared/use-permitted';
import { workingCalendarQuery } from './working-calendar.call';
import { type CalendarDay, monthsOf } from './months';
import styles from './working-calendar.module.css';

const route = getRouteApi('/signed-in/admin/calendars');

export function WorkingCalendar() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { calendars } = useProgrammesTexts();
  const { year = new Date().getFullYear() } = route.useSearch();
  const query = useQuery(workingCalendarQuery(year));
  const permitted = usePermitted();
  const [loading, setLoading] = useState(false);
  const load = permitted('load-working-calendar') && (
    <Button look="primary" onClick={() => setLoading(true)}>
      {query.data ? calendars.load.replace : calendars.load.action}
    </Button>
  );
  return (
    <Page title={screens.calendars} lead={calendars.lead} actions={load}>
      <AdministrationTabs />
      <nav aria-label={calendars.year} className={styles.years}>
        <Link to="/admin/calendars" search={{ year: year - 1 }}>
          <span aria-hidden="true">←</span> <span className="visually-hidden">{calendars.earlier}</span> {year - 1}
        </Link>
        <h2>{year}</h2>
        <Link to="/admin/calendars" search={{ year: year + 1 }}>
          <span className="visually-hidden">{calendars.later}</span> {year + 1} <span aria-hidden="true">→</span>
        </Link>
      </nav>
      <QueryState
        query={query}
        isEmpty={(calendar) => calendar === null}
        empty={<EmptyState title={calendars.notLoaded(year)}>{calendars.notLoadedDetail}</EmptyState>}
      >
        {(calendar) => calendar && <Notice calendar={calendar} />}
      </QueryState>
      {loading && (
        <LoadWorkingCalendar
          key={year}
          year={year}
          present={query.data ?? undefined}
          onClose={() => setLoading(false)}
        />
      )}
    </Page>
  );
}

function Notice({ calendar }: { calendar: CalendarAnswer }) {
  const { calendars } = useProgrammesTexts();
  const { year, offDays, workingSaturdays, document, sources } = calendar;
  return (
    <>
      <DescriptionList
        items={[
          { term: calendars.document, detail: document },
          { term: calendars.offDays(offDays.length), detail: offDays.map(inVietnamese).join(', ') },
          {
            term: calendars.workingSaturdays,
            detail: workingSaturdays.map(inVietnamese).join(', ') || calendars.noSaturdays,
          },
          {
            term: calendars.sources,
            detail: sources.length > 0 ? sources.map((source) => <div key={source}>{source}</div>) : undefined,
          },
        ]}
      />
      <section className={sections.section}>
        <h2 className="visually-hidden">{calendars.months}</h2>
        <ul className={styles.legend} aria-hidden="true">
          <li>
            <span className={styles.off}>31</span> {calendars.off}
          </li>
          <li>
            <span className={styles.compensated}>10</span> {calendars.compensated}
          </li>
        </ul>
        <div className={styles.months}>
          {monthsOf(year, calendar).map(({ month, weeks }) => (
            <table key={month} className={styles.month}>
              <caption>{calendars.month(month)}</caption>
              <thead>
                <tr>
                  {calendars.weekdays.map((weekday) => (
                    <th key={weekday} scope="col">
                      {weekday}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeks.map((week, index) => (
                  <tr key={index}>
                    {week.map((day, weekday) => (
                      <Day key={weekday} day={day} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </div>
      </section>
    </>
  );
}

function Day({ day }: { day: CalendarDay | undefined }) {
  const { calendars } = useProgrammesTexts();
  if (!day) return <td />;
  const { kind, date } = day;
  return (
    <td className={styles[kind]}>
      {date}
      {(kind === 'off' || kind === 'compensated') && <span className="visually-hidden"> {calendars[kind]}</span>}
    </td>
  );
}
