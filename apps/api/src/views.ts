import { organisationViews } from '#contexts/organisation.module';
import type { RegisteredView } from '#platform/read-models';

/** Every view of the service: the api reads them, the worker keeps them. */
export const views: readonly RegisteredView[] = [...organisationViews];
