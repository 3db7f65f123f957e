export { type Actor, automationActor, type Role, type RoleAssignment, roles } from './actor.js';
export { type Permission, type PermissionRefusal, permit, type Scope, type Subject } from './permissions.js';
