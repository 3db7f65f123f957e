import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Attempt } from '../../dossier/holds/attempt.js';
import { holdOf } from '../../dossier/holds/hold.js';
import { Holds } from '../../dossier/holds/holds.service.js';

/** Given by the sweep for a hold that stays open: no command can still be on its way to end it. */
export class SettleHoldCommand extends Command<void> {
  constructor(
    readonly dossierId: string,
    readonly attempt: Attempt,
  ) {
    super();
  }
}

@CommandHandler(SettleHoldCommand)
export class SettleHoldHandler implements ICommandHandler<SettleHoldCommand> {
  constructor(private readonly holds: Holds) {}

  async execute({ dossierId, attempt }: SettleHoldCommand): Promise<void> {
    const hold = holdOf(await this.holds.dossier(dossierId), attempt);
    if (hold?.situation === 'open') await this.holds.settleOne(dossierId, hold);
  }
}
