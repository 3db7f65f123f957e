import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RecordedEvent } from '#platform/event-sourcing';
import { registerView } from '#platform/read-models';
import { catalogue } from '../../catalogue.js';

/**
 * Who did what when, of every event. What an event says stays in its stream: here stands nothing that a person
 * told in confidence.
 */
@Entity({ name: 'audit_log' })
@Index(['at', 'stream', 'revision'])
@Index(['actor', 'at'])
@Index(['stream', 'at'])
@Index(['type', 'at'])
export class AuditLogRow {
  /** Of the event. */
  @PrimaryColumn('text') id: string;
  @Column('text') at: string;
  @Column('text') actor: string;
  @Column('text', { name: 'on_behalf_of', nullable: true }) onBehalfOf: string | null;
  @Column('text') type: string;
  @Column('text') stream: string;
  @Column('int') revision: number;
  @Column('text') position: string;
  @Column('text', { name: 'correlation_id' }) correlationId: string;
  @Column('text', { name: 'rules_version', nullable: true }) rulesVersion: string | null;
  @Column('text') hash: string;
}

export const auditLogView = registerView<AuditLogRow>(
  {
    name: 'audit-log',
    version: 1,
    handles: Object.keys(catalogue),
    keys: ({ id }) => [id],
    project: (_, event) => line(event),
  },
  AuditLogRow,
);

function line({ id, type, stream, revision, position, hash, metadata }: RecordedEvent): AuditLogRow {
  const { at, actor, onBehalfOf = null, correlationId, rulesVersion = null } = metadata;
  return {
    id,
    at,
    actor,
    onBehalfOf,
    type,
    stream,
    revision: Number(revision),
    position,
    correlationId,
    rulesVersion,
    hash,
  };
}
