export { type Actor, automationActor, isAutomation, type Role, type RoleAssignment, roles } from './actor.js';
export { type FirstPerson, firstPeople } from './first-people.js';
export { organisation } from './organisation.js';
export { type Permission, type PermissionRefusal, permit, type Scope, type Subject } from './permissions.js';
export { personCatalogue, personDecider, type PersonEvent, personStream } from './person.js';
export { roleLabels } from './role-labels.vi.js';
export { whoMay } from './who-may.vi.js';
export {
  isInForce,
  unitCatalogue,
  unitCategories,
  type UnitCategory,
  unitDecider,
  type UnitEvent,
  type UnitFacts,
  unitStream,
} from './unit.js';
