/*
 * Every area, from the ground up: each may know those before it. This order is the one that the dependency rules hold,
 * and a new area is its folder and its line here.
 */
export * as identity from './identity/routes';
export * as administration from './administration/routes';
export * as organisation from './organisation/routes';
export * as programmes from './programmes/routes';
export * as operations from './operations/routes';
export * as notices from './notices/routes';
export * as dossier from './dossier/routes';
export * as papers from './papers/routes';
export * as attachments from './attachments/routes';
export * as preparing from './preparing/routes';
export * as submitting from './submitting/routes';
export * as appraising from './appraising/routes';
export * as following from './following/routes';
export * as awards from './awards/routes';
export * as lookUp from './look-up/routes';
export * as desk from './desk/routes';
