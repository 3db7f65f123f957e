import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import { Refused } from '#platform/http';
import type { Attempt } from '../../dossier/holds/attempt.js';
import { holdOf } from '../../dossier/holds/hold.js';
import { Holds } from '../../dossier/holds/holds.adapter.js';

/** Given by the sweep for a hold that stays open: no command can still be on its way to end it. */
export class SettleHoldCommand extends Command<void> {
  constructor(
    readonly dossierId: string,
    readonly attempt: Attempt,
    readonly actor: Actor,
  ) {
    super();
  }
}

@CommandHandler(SettleHoldCommand)
export class SettleHoldHandler implements ICommandHandler<SettleHoldCommand> {
  constructor(
    private readonly holds: Holds,
    private readonly permissions: PermissionTable,
  ) {}

  async execute({ dossierId, attempt, actor }: SettleHoldCommand): Promise<void> {
    const refusal = this.permissions.permit('settle-hold', actor, {});
    if (refusal) throw new Refused(refusal);
    const hold = holdOf(await this.holds.dossier(dossierId), attempt);
    if (hold?.situation === 'open') await this.holds.settleOne(dossierId, hold);
  }
}
