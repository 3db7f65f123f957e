import { Injectable, Logger } from '@nestjs/common';
import { type Command, CommandBus } from '@nestjs/cqrs';
import { v5 } from 'uuid';
import type { CommandContext } from '#platform/event-sourcing';
import { traceOf } from '#platform/http';

const namespace = 'b6b0b0c4-6a0e-5a5b-8f0e-2f6a3c1d9e47';

/** The context of a command that follows from another within one request: the same cause gives the same follow-up. */
export function followUp({ expectedRevision: _of, ...context }: CommandContext, step: string): CommandContext {
  return {
    ...context,
    commandId: v5(JSON.stringify([context.commandId, step]), namespace),
    causationId: context.commandId,
  };
}

/** Takes at once the step that an automation takes anyway, so that people see it at once. */
@Injectable()
export class FollowUps {
  private readonly logger = new Logger(FollowUps.name);

  constructor(private readonly commands: CommandBus) {}

  /** A failure leaves the step to the automation: the command before it stands. */
  async attempt(command: Command<unknown>): Promise<void> {
    try {
      await this.commands.execute(command);
    } catch (error) {
      this.logger.warn(`${command.constructor.name} is left to its automation: ${traceOf(error)}`);
    }
  }
}
