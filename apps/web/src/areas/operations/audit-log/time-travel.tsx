import { getRouteApi } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useOperationsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { TextField } from '../../../ui/fields/text-field';
import sections from '../../../ui/display/sections.module.css';
import { DayField } from '../../../ui/commands/command-fields';
import { type AuditFilter, instantOf } from './audit-filter';
import styles from './audit-log.module.css';

const route = getRouteApi('/signed-in/admin/audit');

/** Leads to the log as it stood at an instant. */
export function TimeTravel({ filter }: { filter: AuditFilter }) {
  const { audit } = useOperationsTexts().operations;
  const navigate = route.useNavigate();
  const form = useForm({ shouldFocusError: false, defaultValues: { day: '', time: '' } });
  const travel = ({ day, time }: { day: string; time: string }) =>
    void navigate({ search: { ...filter, asOf: instantOf(day, time) } });
  return (
    <details className={styles.travel}>
      <summary className={styles.summary}>{audit.travel}</summary>
      <form noValidate className={sections.filters} onSubmit={form.handleSubmit(travel)}>
        <DayField form={form} name="day" label={audit.travelDay} />
        <TextField
          label={audit.travelTime}
          hint={audit.travelTimeHint}
          error={form.formState.errors.time?.message}
          {...form.register('time', {
            validate: (time) => instantOf('2026-01-01', time) !== undefined || audit.notATime,
          })}
        />
        <div>
          <Button type="submit">{audit.go}</Button>
        </div>
      </form>
    </details>
  );
}
