import type { Permission } from '#contexts/organisation';
import type { PureContext } from '#platform/event-sourcing';
import { calendarCatalogue } from './calendar-year.js';
import { programmePermissions } from './permissions.js';
import { packCatalogue } from './published-pack.js';
import { programmeRefusals } from './refusals.vi.js';
import { roundCatalogue } from './round.js';
import { timetableCatalogue } from './timetable.js';

export const programmes: PureContext<Permission> = {
  name: 'programmes',
  catalogue: { ...calendarCatalogue, ...packCatalogue, ...roundCatalogue, ...timetableCatalogue },
  permissions: programmePermissions,
  refusals: programmeRefusals,
};
