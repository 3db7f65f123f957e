import { Body, Controller, Param, Put } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PersonReader } from '#contexts/organisation.module';
import { faultsOf, type PaperFields, sameFields } from '#platform/documents';
import type { CommandContext } from '#platform/event-sourcing';
import { CommandAction, GivenContext, Refused, SignedIn } from '#platform/http';
import { notChangeable } from '../../attachments/attach-document/attach-document.js';
import { PaperDesk } from '../paper-desk.adapter.js';
import { type PaperDraft, PaperDrafts } from '../paper-drafts.adapter.js';
import type { PaperKey } from '../paper-key.js';
import { NomineePaperRoute, PaperRoute } from '../paper-route.dto.js';
import { SavedPaper, SavePaperDto } from './save-paper.dto.js';

export class SavePaperCommand extends Command<SavedPaper> {
  constructor(
    readonly key: PaperKey,
    readonly fields: PaperFields,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

const action = {
  summary: 'Lưu văn bản đang soạn',
  description:
    'Không phải sự kiện. Nếu người khác đã lưu trước (412), lỗi PAPER_CHANGED kèm nội dung hiện tại để so từng trường.',
  ifMatch: 'required',
} as const;

@ApiTags('Soạn văn bản')
@Controller('dossiers/:dossierId/papers/:kind')
export class SavePaperEndpoint {
  constructor(private readonly commands: CommandBus) {}

  @Put()
  @ApiOkResponse({ type: SavedPaper })
  @CommandAction(action)
  savePaper(
    @Param() key: PaperRoute,
    @Body() { fields }: SavePaperDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<SavedPaper> {
    return this.commands.execute(new SavePaperCommand(key, fields, actor, context));
  }

  @Put(':nomineeId')
  @ApiOkResponse({ type: SavedPaper })
  @CommandAction({ ...action, summary: 'Lưu văn bản đang soạn của một đối tượng' })
  saveNomineePaper(
    @Param() key: NomineePaperRoute,
    @Body() { fields }: SavePaperDto,
    @SignedIn() actor: Actor,
    @GivenContext() context: CommandContext,
  ): Promise<SavedPaper> {
    return this.commands.execute(new SavePaperCommand(key, fields, actor, context));
  }
}

@CommandHandler(SavePaperCommand)
export class SavePaperHandler implements ICommandHandler<SavePaperCommand> {
  constructor(
    private readonly desk: PaperDesk,
    private readonly drafts: PaperDrafts,
    private readonly people: PersonReader,
  ) {}

  async execute({
    key,
    fields,
    actor,
    context: { at, dryRun = false, expectedRevision },
  }: SavePaperCommand): Promise<SavedPaper> {
    const { dossier, form, draft } = await this.desk.open('save-paper', key, actor, at);
    const place = notChangeable({ component: key.kind, nomineeId: key.nomineeId }, dossier);
    const refusals = [...(place ? [place] : []), ...faultsOf(form, fields)];
    if (refusals.length > 0) throw new Refused(...refusals);
    // an answer that was lost on the way is given again
    if (draft && sameFields(draft.fields, fields)) return receipt(draft);
    const expected = expectedRevision === undefined ? undefined : Number(expectedRevision);
    if (dryRun) return { revision: draft?.revision ?? 0, savedAt: at, dryRun };
    const saved = await this.drafts.save(key, fields, expected, actor.personId, new Date(at));
    return saved ? receipt(saved) : this.refuseAsChanged(key);
  }

  private async refuseAsChanged(key: PaperKey): Promise<never> {
    const draft = await this.drafts.find(key);
    if (!draft) throw new Refused({ code: 'PAPER_CHANGED', revision: 0, fields: {} });
    const { fields, revision, savedAt, savedBy } = draft;
    const savedByName = (await this.people.names([savedBy])).get(savedBy);
    throw new Refused({
      code: 'PAPER_CHANGED',
      revision,
      fields,
      savedAt: savedAt.toISOString(),
      savedBy,
      savedByName,
    });
  }
}

const receipt = ({ revision, savedAt }: PaperDraft): SavedPaper => ({ revision, savedAt: savedAt.toISOString() });
