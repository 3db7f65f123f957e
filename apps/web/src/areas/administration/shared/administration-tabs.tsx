import { linkOptions } from '@tanstack/react-router';
import { useAdministrationTexts } from './texts';
import { TabLinks } from '../../../ui/display/tab-links';

/** What a screen is asked leaves it the same screen. */
const activeOptions = { exact: true, includeSearch: false };

/** The parts of the administration, each a screen. */
export function AdministrationTabs() {
  const { administration } = useAdministrationTexts();
  const tabs = [
    { link: linkOptions({ to: '/admin/people' }), label: administration.screens.people },
    { link: linkOptions({ to: '/admin/units' }), label: administration.screens.units },
    { link: linkOptions({ to: '/admin/packs' }), label: administration.screens.packs },
    { link: linkOptions({ to: '/admin/calendars' }), label: administration.screens.calendars },
    { link: linkOptions({ to: '/admin/permissions' }), label: administration.screens.permissions },
    { link: linkOptions({ to: '/admin/audit' }), label: administration.screens.audit },
    { link: linkOptions({ to: '/admin/sign-ins' }), label: administration.screens.signIns },
    { link: linkOptions({ to: '/admin/jobs' }), label: administration.screens.jobs },
    { link: linkOptions({ to: '/admin/mail' }), label: administration.screens.mail },
    { link: linkOptions({ to: '/admin/engines' }), label: administration.screens.engines },
  ];
  return (
    <TabLinks
      label={administration.title}
      tabs={tabs.map(({ link, label }) => ({ link: { ...link, activeOptions }, label }))}
    />
  );
}
