import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PersonReader } from '#contexts/organisation.module';
import { missingFields } from '#platform/documents';
import { Clock } from '#platform/event-sourcing';
import { SignedIn } from '#platform/http';
import { DossierDecisions, type DossierInItsRound } from '../../dossier/dossier-decisions.service.js';
import { type PaperKind, paperKinds, paperOf } from '../../papers/papers.js';
import { PaperDocument } from '../paper-details/paper-details.dto.js';
import { paperFacts } from '../paper-facts.js';
import { type PaperKey, papersOf } from '../paper-key.js';
import { PaperDesk } from '../paper-desk.adapter.js';
import { type PaperDraft, PaperDrafts } from '../paper-drafts.adapter.js';

class PaperItem {
  @ApiProperty({ enum: paperKinds }) kind: PaperKind;
  @ApiProperty() label: string;
  @ApiPropertyOptional() nomineeId?: string;
  @ApiPropertyOptional() nomineeName?: string;
  @ApiProperty({ type: 'integer', description: '0 khi chưa lưu lần nào.' }) revision: number;
  @ApiPropertyOptional({ format: 'date-time' }) savedAt?: string;
  @ApiPropertyOptional() savedByName?: string;
  @ApiProperty({ type: 'integer', description: 'Số trường bắt buộc còn trống.' }) missing: number;
  @ApiPropertyOptional({ type: PaperDocument }) document?: PaperDocument;
}

@ApiTags('Soạn văn bản')
@Controller('dossiers/:dossierId/papers')
export class PaperListEndpoint {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly drafts: PaperDrafts,
    private readonly desk: PaperDesk,
    private readonly people: PersonReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Các văn bản soạn được cho hồ sơ',
    description: 'Kể cả văn bản chưa soạn; báo cáo thành tích theo từng đối tượng.',
  })
  @ApiOkResponse({ type: [PaperItem] })
  async list(@Param('dossierId') dossierId: string, @SignedIn() actor: Actor): Promise<PaperItem[]> {
    const found = await this.dossiers.openTo('see-papers', actor, dossierId, this.clock.now().toISOString());
    const drafts = await this.drafts.ofDossier(dossierId);
    const names = await this.people.names(drafts.map(({ savedBy }) => savedBy));
    return papersOf(found.dossier).map((key) => {
      const draft = drafts.find(({ kind, nomineeId }) => kind === key.kind && nomineeId === key.nomineeId);
      return {
        ...this.item(key, found, draft),
        ...(draft && { savedAt: draft.savedAt.toISOString(), savedByName: names.get(draft.savedBy) }),
      };
    });
  }

  private item(key: PaperKey, { dossier, rules, unit }: DossierInItsRound, draft: PaperDraft | undefined): PaperItem {
    const { kind, nomineeId } = key;
    const facts = paperFacts(dossier, rules, unit, nomineeId);
    const paper = paperOf(kind);
    const fields = draft?.fields ?? paper.start(facts);
    const document = this.desk.documentOf(key, fields, facts, dossier);
    return {
      kind,
      label: paper.label.vi,
      ...(nomineeId !== undefined && { nomineeId, nomineeName: facts.nominee?.name }),
      revision: draft?.revision ?? 0,
      missing: missingFields(paper.form(facts), fields).length,
      ...(document && { document }),
    };
  }
}
