import { runMigrations } from 'bullmq';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { serviceRole } from '#platform/database';
import { schema } from './backend.js';

/**
 * BullMQ's own tables, by its own migrations. A version of BullMQ that brings further ones needs a further class
 * like this.
 */
export class CreateJobQueues1763700001000 implements MigrationInterface {
  readonly name = 'CreateJobQueues1763700001000';
  /** BullMQ opens one itself; both halves may run again. */
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runMigrations((await runner.connect()) as Parameters<typeof runMigrations>[0], schema);
    // BullMQ makes a sequence for each queue when its first jobs come
    await runner.query(`grant usage, create on schema ${schema} to ${serviceRole}`);
    await runner.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${serviceRole}`);
    await runner.query(`revoke insert, update, delete on ${schema}.migration from ${serviceRole}`);
    await runner.query(`grant usage on all sequences in schema ${schema} to ${serviceRole}`);
  }

  async down(): Promise<void> {
    throw new Error(`${this.name} cannot be undone: write a later migration`);
  }
}
