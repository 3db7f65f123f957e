import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { type ComponentKind, componentKinds } from '../../dossier/components.js';

/** The fields of the form; they stand before the file. */
export class AttachDocumentDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Mã tài liệu do bên gọi chọn (UUID); bỏ trống thì hệ thống cấp.',
  })
  @IsOptional()
  @IsUUID()
  documentId?: string;

  @ApiProperty({ enum: componentKinds, description: 'Thành phần hồ sơ.' })
  @IsIn(componentKinds)
  component: ComponentKind;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Đối tượng, với báo cáo thành tích, xác nhận sáng kiến và minh chứng.',
  })
  @IsOptional()
  @IsUUID()
  nomineeId?: string;
}

/** How the form looks in OpenAPI. */
export class AttachDocumentForm extends AttachDocumentDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'Tệp; đặt sau các trường khác.' })
  file: unknown;
}
