import { v5 } from 'uuid';

const namespace = '2f0c8a52-3a0e-5f0b-8a53-6a5a1d0c9b11';

/** The same name, the same id: a repeated step is the same step. */
export const idFor = (...name: readonly string[]): string => v5(name.join('/'), namespace);
