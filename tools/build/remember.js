import { rememberBuild } from './state.js';

rememberBuild();
