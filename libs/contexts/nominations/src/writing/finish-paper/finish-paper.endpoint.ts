import { Readable } from 'node:stream';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsInt, Min } from 'class-validator';
import type { Actor } from '#contexts/organisation';
import { missingFields } from '#platform/documents';
import type { CommandContext } from '#platform/event-sourcing';
import { AttachmentStore, isRefused } from '#platform/files';
import { CommandAction, type CommandReceipt, GivenContext, Refused, SignedIn } from '#platform/http';
import { notChangeable } from '../../attachments/attach-document/attach-document.js';
import { DocumentLimit } from '../../attachments/attach-document/document-limit.service.js';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { PaperDesk, type PaperPage } from '../paper-desk.adapter.js';
import type { PaperKey } from '../paper-key.js';
import { NomineePaperRoute, PaperRoute } from '../paper-route.dto.js';
import { finishPaper } from './finish-paper.js';

export class FinishPaperDto {
  @ApiProperty({ type: 'integer', description: 'Lần lưu đang xem; nếu đã có lần lưu mới hơn thì bị từ chối (412).' })
  @IsInt()
  @Min(0)
  revision: number;
}

export class FinishPaperCommand extends Command<CommandReceipt> {
  constructor(
    readonly key: PaperKey,
    readonly revision: number,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

const action = {
  summary: 'Đưa văn bản đã soạn vào hồ sơ',
  description:
    'Văn bản trở thành tài liệu của hồ sơ như một tệp đính kèm, thay cho bản soạn trước. Từ chối nếu còn trường bắt buộc để trống.',
};

@ApiTags('Soạn văn bản')
@Controller('dossiers/:dossierId/papers/:kind')
export class FinishPaperEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Post('finish')
  @CommandAction(action)
  finishPaper(
    @Param() key: PaperRoute,
    @Body() { revision }: FinishPaperDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new FinishPaperCommand(key, revision, actor, context));
  }

  @Post(':nomineeId/finish')
  @CommandAction({ ...action, summary: 'Đưa văn bản đã soạn của một đối tượng vào hồ sơ' })
  finishNomineePaper(
    @Param() key: NomineePaperRoute,
    @Body() { revision }: FinishPaperDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<CommandReceipt> {
    return this.commands.execute(new FinishPaperCommand(key, revision, actor, context));
  }
}

@CommandHandler(FinishPaperCommand)
export class FinishPaperHandler implements ICommandHandler<FinishPaperCommand> {
  constructor(
    private readonly desk: PaperDesk,
    private readonly dossiers: DossierDecisions,
    private readonly attachments: AttachmentStore,
    private readonly limit: DocumentLimit,
  ) {}

  async execute({ key, revision, actor, context }: FinishPaperCommand): Promise<CommandReceipt> {
    const { dossierId, kind: component, nomineeId } = key;
    const { dossier, form, facts, fields, draft } = await this.desk.open('finish-paper', key, actor, context.at);
    if ((draft?.revision ?? 0) !== revision)
      throw new Refused({ code: 'PAPER_CHANGED', revision: draft?.revision ?? 0, fields });
    const place = notChangeable({ component, nomineeId }, dossier);
    const refusals = [...(place ? [place] : []), ...missingFields(form, fields)];
    if (refusals.length > 0) throw new Refused(...refusals);
    const page = this.desk.pageOf(key, fields, facts);
    if (!context.dryRun) await this.keep(page);
    const document = {
      documentId: context.commandId,
      component,
      ...(nomineeId !== undefined && { nomineeId }),
      file: page.file,
      by: actor.personId,
    };
    return this.dossiers.decide({
      command: 'finish-paper',
      dossierId,
      actor,
      context,
      decide: (now) => finishPaper(document, now, this.limit.perDossier),
    });
  }

  private async keep({ html, file }: PaperPage): Promise<void> {
    const kept = await this.attachments.store(Readable.from([Buffer.from(html)]), {
      name: file.name,
      writtenHere: file.mediaType,
    });
    if (isRefused(kept)) throw new Refused(kept);
  }
}
