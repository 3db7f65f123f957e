import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CriterionDeclaration, StoredFile } from '../../dossier/dossier-events.js';

class NomineeChangeItem {
  @ApiProperty({ format: 'uuid' }) nomineeId: string;
  @ApiProperty() name: string;
}

class CorrectionItem extends NomineeChangeItem {
  @ApiProperty({ enum: ['name', 'jobTitle', 'organisation', 'initiativeClaimed'] }) field: string;
  @ApiPropertyOptional({ oneOf: [{ type: 'string' }, { type: 'boolean' }] }) before?: string | boolean;
  @ApiPropertyOptional({ oneOf: [{ type: 'string' }, { type: 'boolean' }] }) after?: string | boolean;
}

class DocumentItem {
  @ApiProperty({ format: 'uuid' }) documentId: string;
  @ApiProperty() component: string;
  @ApiPropertyOptional({ format: 'uuid' }) nomineeId?: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'sha256, name, size (byte), mediaType' })
  file: StoredFile;
}

class DeclarationItem extends NomineeChangeItem {
  @ApiProperty() criterionId: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) before?: CriterionDeclaration;
  @ApiProperty({ type: 'object', additionalProperties: true }) after: CriterionDeclaration;
}

class ChangesBody {
  @ApiProperty({ type: [NomineeChangeItem] }) nomineesAdded: NomineeChangeItem[];
  @ApiProperty({ type: [NomineeChangeItem] }) nomineesRemoved: NomineeChangeItem[];
  @ApiProperty({ type: [CorrectionItem] }) corrections: CorrectionItem[];
  @ApiProperty({ type: [DocumentItem] }) documentsAttached: DocumentItem[];
  @ApiProperty({ type: [DocumentItem] }) documentsDetached: DocumentItem[];
  @ApiProperty({ type: [DeclarationItem] }) declarations: DeclarationItem[];
  @ApiProperty({ type: [NomineeChangeItem] }) reportsConfirmed: NomineeChangeItem[];
}

class SubmissionChangesBody {
  @ApiProperty({ description: 'Lần nộp thứ.' }) submission: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() late: boolean;
  @ApiPropertyOptional({ type: ChangesBody, description: 'So với lần nộp trước; lần đầu không có.' })
  changes?: ChangesBody;
}

export class ChangesSinceLastSubmissionBody {
  @ApiProperty({ type: [SubmissionChangesBody] }) submissions: SubmissionChangesBody[];
  @ApiPropertyOptional({ type: ChangesBody }) sinceLastSubmission?: ChangesBody;
}
