import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DossierModule } from '../dossier/dossier.module.js';
import { FinishPaperEndpoint, FinishPaperHandler } from './finish-paper/finish-paper.endpoint.js';
import { PaperDesk } from './paper-desk.adapter.js';
import { PaperDetailsEndpoint } from './paper-details/paper-details.endpoint.js';
import { PaperDrafts } from './paper-drafts.adapter.js';
import { PaperListEndpoint } from './paper-list/paper-list.endpoint.js';
import { SavePaperEndpoint, SavePaperHandler } from './save-paper/save-paper.endpoint.js';

/** What the unit writes here instead of uploading it. */
@Module({
  imports: [CqrsModule, DossierModule],
  controllers: [PaperListEndpoint, PaperDetailsEndpoint, SavePaperEndpoint, FinishPaperEndpoint],
  providers: [PaperDesk, PaperDrafts, SavePaperHandler, FinishPaperHandler],
})
export class WritingModule {}
