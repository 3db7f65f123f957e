import { awardViews } from '#contexts/awards.module';
import { nominationViews } from '#contexts/nominations.module';
import { organisationViews } from '#contexts/organisation.module';
import { programmeViews } from '#contexts/programmes.module';
import type { RegisteredView } from '#platform/read-models';

/** Every view of the service: the api reads them, the worker keeps them. */
export const views: readonly RegisteredView[] = [...programmeViews, ...organisationViews, ...nominationViews, ...awardViews];
