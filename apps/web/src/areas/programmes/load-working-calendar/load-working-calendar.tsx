import { inVietnamese } from '#platform/calendar';
import type { CalendarAnswer } from '../../../api/generated';
import { useProgrammesTexts } from '../shared/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { TextArea } from '../../../ui/fields/text-area';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { useRequired } from '../../../ui/commands/command-fields';
import { loadWorkingCalendar } from './load-working-calendar.call';
import { daysIn } from './days-in-lines';

interface Given {
  readonly offDays: string;
  readonly workingSaturdays: string;
  readonly document: string;
  readonly sources: string;
}

const inLines = (days: readonly string[] = []): string => days.map(inVietnamese).join('\n');

export interface LoadWorkingCalendarProps {
  readonly year: number;
  readonly present?: CalendarAnswer;
  readonly onClose: () => void;
}

/** The official notice of a year; begins with what is loaded already. */
export function LoadWorkingCalendar({ year, present, onClose }: LoadWorkingCalendarProps) {
  const { calendars } = useProgrammesTexts();
  const form = useKeptForm<Given>(['load-working-calendar', year], {
    offDays: inLines(present?.offDays),
    workingSaturdays: inLines(present?.workingSaturdays),
    document: present?.document ?? '',
    sources: present?.sources.join('\n') ?? '',
  });
  const required = useRequired(form);
  const days = (name: 'offDays' | 'workingSaturdays') => ({
    ...form.register(name, {
      validate: (text) => {
        const { strange } = daysIn(text);
        return strange.length === 0 || calendars.load.notDays(strange.join('; '));
      },
    }),
    error: form.formState.errors[name]?.message,
    hint: calendars.load.days,
  });
  const give = ({ offDays, workingSaturdays, document, sources }: Given, key: string) =>
    loadWorkingCalendar(
      year,
      {
        offDays: [...daysIn(offDays).days],
        workingSaturdays: [...daysIn(workingSaturdays).days],
        document,
        sources: sources
          .split('\n')
          .map((source) => source.trim())
          .filter(Boolean),
      },
      key,
    );
  return (
    <Dialog title={calendars.load.title(year)} onClose={onClose}>
      <CommandForm
        form={form}
        give={give}
        changes={['calendars', 'rounds']}
        done={calendars.load.done}
        action={calendars.load.action}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextArea label={calendars.load.offDays} rows={8} {...days('offDays')} />
        <TextArea label={calendars.load.workingSaturdays} rows={3} {...days('workingSaturdays')} />
        <TextArea rows={2} {...required('document', calendars.document)} />
        <TextArea label={calendars.load.sources} rows={2} {...form.register('sources')} />
      </CommandForm>
    </Dialog>
  );
}
