import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDateString, IsOptional, IsString, Length, Matches } from 'class-validator';
import { PageQuery } from '#platform/http';

export class AuditLogQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Mã người thực hiện.' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  person?: string;

  @ApiPropertyOptional({ description: 'Tên luồng, hoặc phần đầu của tên.', example: 'dossier-' })
  @IsOptional()
  @IsString()
  @Length(1, 300)
  stream?: string;

  @ApiPropertyOptional({ description: 'Loại sự kiện.', example: 'DossierSubmitted' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  type?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Từ ngày này.' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsDateString({ strict: true })
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Đến hết ngày này.' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsDateString({ strict: true })
  to?: string;
}

export class AuditLine {
  @ApiProperty({ format: 'uuid', description: 'Mã sự kiện.' }) eventId: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ description: 'Mã người thực hiện.' }) personId: string;
  @ApiProperty({ description: 'Người thực hiện.' }) personName: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Đơn vị mà người đó thay mặt.' }) onBehalfOf:
    string | null;
  @ApiProperty({ example: 'DossierSubmitted' }) type: string;
  @ApiProperty({ example: 'dossier-0198f3a0-5b7e-7c11-9f52-3f1f4f0f7a11' }) stream: string;
  @ApiProperty({ type: 'integer', description: 'Thứ tự trong luồng, từ 0.' }) revision: number;
  @ApiProperty({ description: 'Vị trí trong toàn bộ kho sự kiện.' }) position: string;
  @ApiProperty({ description: 'Chung cho mọi việc của một yêu cầu; cũng có trong nhật ký của hệ thống.' })
  correlationId: string;
  @ApiPropertyOptional({ type: String, nullable: true, example: 'vn-hanoi-2024@1' }) rulesVersion: string | null;
  @ApiProperty({ description: 'Mắt xích của chuỗi băm.' }) hash: string;
}
