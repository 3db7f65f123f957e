import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import { PeopleAtUnits, PermissionTable } from '#contexts/organisation.module';
import type { CommandContext, RecordedEvent } from '#platform/event-sourcing';
import { Refused } from '#platform/http';
import { Mailbox } from './mailbox.adapter.js';
import { WhatHappened } from './what-happened.service.js';

/** Given by the automation alone. */
export class TellPeopleCommand extends Command<void> {
  constructor(
    readonly event: RecordedEvent,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** Tells those whom an event concerns, but not the person who made it. */
@CommandHandler(TellPeopleCommand)
export class TellPeopleHandler implements ICommandHandler<TellPeopleCommand> {
  constructor(
    private readonly permissions: PermissionTable,
    private readonly happened: WhatHappened,
    private readonly people: PeopleAtUnits,
    private readonly mailbox: Mailbox,
  ) {}

  async execute({ event, actor, context }: TellPeopleCommand): Promise<void> {
    const refusal = this.permissions.permit('tell-people', actor);
    if (refusal) throw new Refused(refusal);
    for (const notice of await this.happened.noticesOf(event)) {
      const { to } = notice;
      const personIds = 'personIds' in to ? to.personIds : await this.people.holding(to);
      await this.mailbox.put(
        notice,
        personIds.filter((personId) => personId !== event.metadata.actor),
        context.at,
      );
    }
  }
}
