export { ViewCheckpointsByLog1763700000700 } from './checkpoints-by-log.migration.js';
export { CreateViewBuilds1763700001600 } from './create-view-builds.migration.js';
export { ViewCheckpointsNameTheirEvent1763700001300 } from './checkpoints-name-their-event.migration.js';
export { CreateViews1763700000200 } from './create-views.migration.js';
export { type RegisteredView, registerView } from './registered-view.js';
export type { View } from './view.js';
export { HistoryBusy, HistoryTooLarge, ViewHistory } from './view-history.js';
export { type HowFar, type ViewBacklog, ViewProgress } from './view-progress.js';
export { type ViewFailure, ViewRunner, type ViewState, type ViewStatus } from './view-runner.js';
