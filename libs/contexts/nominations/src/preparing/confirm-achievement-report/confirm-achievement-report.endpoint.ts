import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, type CommandReceipt, GivenContext, SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { ConfirmAchievementReportDto } from './confirm-achievement-report.dto.js';
import { confirmAchievementReport } from './confirm-achievement-report.js';

export class ConfirmAchievementReportCommand extends Command<CommandReceipt> {
  constructor(
    readonly data: ConfirmAchievementReportDto & { readonly dossierId: string; readonly nomineeId: string },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/nominees/:nomineeId/confirm-report')
export class ConfirmAchievementReportEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandAction({
    summary: 'Xác nhận báo cáo thành tích',
    description: 'Người đứng đầu cấp trình khen thưởng xác nhận báo cáo của một đối tượng.',
  })
  confirm(
    @Param('dossierId') dossierId: string,
    @Param('nomineeId') nomineeId: string,
    @Body() body: ConfirmAchievementReportDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(
      new ConfirmAchievementReportCommand({ ...body, dossierId, nomineeId }, actor, context),
    );
  }
}

@CommandHandler(ConfirmAchievementReportCommand)
export class ConfirmAchievementReportHandler implements ICommandHandler<ConfirmAchievementReportCommand> {
  constructor(private readonly dossiers: DossierDecisions) {}

  execute({ data, actor, context }: ConfirmAchievementReportCommand): Promise<CommandReceipt> {
    const { dossierId, ...rest } = data;
    return this.dossiers.decide({
      command: 'confirm-achievement-report',
      dossierId,
      actor,
      context,
      decide: (dossier) => confirmAchievementReport({ ...rest, by: actor.personId }, dossier),
    });
  }
}
