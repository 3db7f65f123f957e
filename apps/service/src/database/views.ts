import { awardViews } from '#contexts/awards.module';
import { nominationViews } from '#contexts/nominations.module';
import { organisationViews } from '#contexts/organisation.module';
import { programmeViews } from '#contexts/programmes.module';
import { eventCopiesView } from '#platform/event-copies';
import type { RegisteredView } from '#platform/read-models';
import { auditLogView } from '../operations/audit-log/audit-log.table.js';
import type { EventEngine } from './event-engine.js';
import { catalogue } from './open-event-store.js';

/** Every view of the service: the api reads them, the worker keeps them. */
export class Views {
  constructor(readonly all: readonly RegisteredView[]) {}
}

export const viewsBeside = ({ isCopied }: EventEngine): Views =>
  new Views(isCopied ? [...views, eventCopiesView(catalogue)] : views);

export const views: readonly RegisteredView[] = [
  ...programmeViews,
  ...organisationViews,
  ...nominationViews,
  ...awardViews,
  auditLogView,
];
