import { Injectable } from '@nestjs/common';
import { type CommandContext, type Decision, rejected } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { type CommandReceipt, receiptOf } from '#platform/http';
import type { Actor } from './actor.js';
import { PermissionTable } from './permission-table.service.js';
import { type Person, personAggregate, type PersonEvent, personStream } from './person.js';
import { type Unit, unitAggregate, type UnitEvent, unitStream } from './unit.js';

interface GivenCommand {
  /** Its name in the permission table. */
  readonly name: string;
  readonly actor: Actor;
  readonly context: CommandContext;
}

/** The way of every command about a unit or a person: who may, then the decision. */
@Injectable()
export class OrganisationDecisions {
  constructor(
    private readonly runner: DecisionRunner,
    private readonly permissions: PermissionTable,
  ) {}

  async aboutUnit(
    unitId: string,
    { name, actor, context }: GivenCommand,
    decide: (unit: Unit) => Decision<UnitEvent>,
  ): Promise<CommandReceipt> {
    const outcome = await this.runner.run<Unit, UnitEvent>({
      stream: unitStream(unitId),
      aggregate: unitAggregate,
      context,
      decide: (unit) => {
        const refusal = this.permissions.permit(
          name,
          actor,
          unit.situation === 'Unknown' ? {} : { situation: unit.situation, unitId },
        );
        return refusal ? rejected(refusal) : decide(unit);
      },
    });
    return receiptOf(outcome);
  }

  async aboutPerson(
    personId: string,
    { name, actor, context }: GivenCommand,
    decide: (person: Person) => Decision<PersonEvent>,
  ): Promise<CommandReceipt> {
    const outcome = await this.runner.run<Person, PersonEvent>({
      stream: personStream(personId),
      aggregate: personAggregate,
      context,
      decide: (person) => {
        const refusal = this.permissions.permit(name, actor);
        return refusal ? rejected(refusal) : decide(person);
      },
    });
    return receiptOf(outcome);
  }
}
