import type { Migration } from '#platform/database';

/** Every table of the service, oldest first. Each library says what it needs; the order is by timestamp. */
export const migrations: readonly Migration[] = [];
