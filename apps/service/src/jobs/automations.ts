import { awardAutomations } from '#contexts/awards.module';
import { nominationAutomations } from '#contexts/nominations.module';
import { noticeAutomations } from '#contexts/notices.module';
import type { Automation } from '#platform/automations';

/** Every automation of the service. */
export const automations: readonly Automation[] = [...nominationAutomations, ...awardAutomations, ...noticeAutomations];
