export * from './award-events.js';
export { type AwardForm, awardFormLabels, awardForms } from './award-form.js';
export * from './awards.js';
export { awardPermissions } from './permissions.js';
