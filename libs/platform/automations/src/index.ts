export type { Automation } from './automation.js';
export type { AutomationRunnerOptions, AutomationStatus } from './automation-run.js';
export { AutomationRunner } from './automation-runner.js';
export { AutomationCheckpointsByLog1763700000800 } from './checkpoints-by-log.migration.js';
export { AutomationCheckpointsNameTheirEvent1763700001400 } from './checkpoints-name-their-event.migration.js';
export { CreateAutomations1763700000300 } from './create-automations.migration.js';
