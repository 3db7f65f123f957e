import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PersonReader } from '#contexts/organisation.module';
import { Clock } from '#platform/event-sourcing';
import { SignedIn } from '#platform/http';
import { paperOf } from '../../papers/papers.js';
import { PaperDesk } from '../paper-desk.adapter.js';
import type { PaperKey } from '../paper-key.js';
import { NomineePaperRoute, PaperRoute } from '../paper-route.dto.js';
import { PaperDetails } from './paper-details.dto.js';

@ApiTags('Soạn văn bản')
@Controller('dossiers/:dossierId/papers/:kind')
export class PaperDetailsEndpoint {
  constructor(
    private readonly desk: PaperDesk,
    private readonly people: PersonReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Một văn bản đang soạn',
    description: 'Chưa lưu lần nào thì trả về nội dung gợi ý, lần lưu 0.',
  })
  @ApiOkResponse({ type: PaperDetails })
  paperDetails(@Param() key: PaperRoute, @SignedIn() actor: Actor): Promise<PaperDetails> {
    return this.details(key, actor);
  }

  @Get(':nomineeId')
  @ApiOperation({ summary: 'Văn bản đang soạn của một đối tượng' })
  @ApiOkResponse({ type: PaperDetails })
  nomineePaperDetails(@Param() key: NomineePaperRoute, @SignedIn() actor: Actor): Promise<PaperDetails> {
    return this.details(key, actor);
  }

  private async details(key: PaperKey, actor: Actor): Promise<PaperDetails> {
    const { kind, nomineeId } = key;
    const { dossier, form, facts, fields, draft, editable } = await this.desk.open(
      'see-papers',
      key,
      actor,
      this.clock.now().toISOString(),
    );
    const savedByName = draft && (await this.people.names([draft.savedBy])).get(draft.savedBy);
    const document = this.desk.documentOf(key, fields, facts, dossier);
    return {
      kind,
      label: paperOf(kind).label.vi,
      ...(nomineeId !== undefined && { nomineeId }),
      revision: draft?.revision ?? 0,
      fields,
      form,
      facts,
      editable,
      ...(draft && { savedAt: draft.savedAt.toISOString(), savedByName }),
      ...(document && { document }),
    };
  }
}
