import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isDay } from '#platform/calendar';
import { PersonFilter } from '../shared/person-filter';
import { useOperationsTexts } from '../shared/texts';
import { DateField } from '../../../ui/fields/date-field';
import { SelectField } from '../../../ui/fields/select-field';
import { TextField } from '../../../ui/fields/text-field';
import sections from '../../../ui/display/sections.module.css';
import { peopleListQuery } from '../../organisation/people-list/people-list.call';
import type { AuditFilter } from './audit-filter';

const route = getRouteApi('/signed-in/admin/audit');

export function AuditFilters({ filter }: { filter: AuditFilter }) {
  const { audit } = useOperationsTexts().operations;
  const navigate = route.useNavigate();
  const { data: people } = useQuery(peopleListQuery);
  if (!people) return null;
  const ask = (changed: AuditFilter) => void navigate({ search: { ...filter, ...changed }, replace: true });
  const askDay = (name: 'from' | 'to') => (day: string) => {
    if (day === '' || isDay(day)) ask({ [name]: day || undefined });
  };
  const types = Object.entries(audit.types).map(([value, label]) => ({ value, label }));
  return (
    <div className={sections.filters}>
      <PersonFilter
        people={people}
        label={audit.person}
        personId={filter.person}
        onChange={(person) => ask({ person })}
      />
      <SelectField
        name="type"
        label={audit.type}
        markOptional={false}
        none={audit.everyType}
        choices={types.sort((one, other) => one.label.localeCompare(other.label, 'vi'))}
        value={filter.type ?? ''}
        onChange={({ target }) => ask({ type: target.value || undefined })}
      />
      <TextField
        name="stream"
        label={audit.stream}
        hint={audit.streamExample}
        markOptional={false}
        spellCheck={false}
        key={filter.stream}
        defaultValue={filter.stream}
        onBlur={({ target }) => ask({ stream: target.value.trim() || undefined })}
      />
      <DateField name="from" label={audit.from} markOptional={false} value={filter.from} onChange={askDay('from')} />
      <DateField name="to" label={audit.to} markOptional={false} value={filter.to} onChange={askDay('to')} />
    </div>
  );
}
