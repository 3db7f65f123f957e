export { done, type RefusedRule, refusedRules } from './answers.js';
export { type Answer, type Caller, callerWith, choosePassword, cookieOf, signIn } from './caller.js';
export { cast, engage, userNameOf } from './cast.js';
export { idFor } from './id-for.js';
export { interimRound2025, type Stage, type Step } from './interim-round-2025.js';
export { mendDossier } from './mend-dossier.js';
export { paper } from './paper.js';
