import { linkOptions } from '@tanstack/react-router';
import { useTexts } from '../../../texts/texts';
import { TabLinks } from '../../../ui/display/tab-links';

/** What a screen is asked leaves it the same screen. */
const activeOptions = { exact: true, includeSearch: false };

/** The parts of the administration, each a screen. */
export function AdministrationTabs() {
  const { administration, packs, calendars, organisation, permissions, operations } = useTexts();
  const tabs = [
    { link: linkOptions({ to: '/admin/people' }), label: organisation.people.title },
    { link: linkOptions({ to: '/admin/units' }), label: organisation.units.title },
    { link: linkOptions({ to: '/admin/packs' }), label: packs.title },
    { link: linkOptions({ to: '/admin/calendars' }), label: calendars.title },
    { link: linkOptions({ to: '/admin/permissions' }), label: permissions.title },
    { link: linkOptions({ to: '/admin/audit' }), label: operations.audit.title },
    { link: linkOptions({ to: '/admin/jobs' }), label: operations.jobs.title },
    { link: linkOptions({ to: '/admin/mail' }), label: operations.mail.title },
    { link: linkOptions({ to: '/admin/engines' }), label: operations.engines.title },
  ];
  return (
    <TabLinks
      label={administration.title}
      tabs={tabs.map(({ link, label }) => ({ link: { ...link, activeOptions }, label }))}
    />
  );
}
