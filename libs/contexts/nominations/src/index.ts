export * from './dossier.js';
export * from './dossier-events.js';
