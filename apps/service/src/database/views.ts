import { eventCopiesView } from '#platform/event-copies';
import type { RegisteredView } from '#platform/read-models';
import type { EventEngine } from './event-engine.js';
import { catalogue } from '../catalogue.js';
import { composition } from '../composition.js';

/** Every view of the service: the api reads them, the worker keeps them. */
export class Views {
  constructor(readonly all: readonly RegisteredView[]) {}
}

export const viewsBeside = ({ isCopied }: EventEngine): Views =>
  new Views(isCopied ? [...views, eventCopiesView(catalogue)] : views);

export const views: readonly RegisteredView[] = composition.views;
