/**
 * The role whose privileges the running service has. Migrations grant to it; it may not change the schema of the
 * truth.
 */
export const serviceRole = 'bang_vang_service';
