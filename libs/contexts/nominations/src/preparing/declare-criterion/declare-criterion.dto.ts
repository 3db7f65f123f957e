import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

class RecognitionDto {
  @ApiProperty({ example: 'don_vi_hoc_tap' })
  @IsString()
  @Length(1, 100)
  title: string;

  @ApiPropertyOptional({ example: 'tinh', description: 'Cấp công nhận.' })
  @IsOptional()
  @IsString()
  @Length(1, 50)
  level?: string;

  @ApiProperty({ description: 'Số, ký hiệu quyết định công nhận.', example: '123/QĐ-SGDĐT' })
  @IsString()
  @Length(1, 100)
  decisionNumber: string;

  @ApiProperty({ format: 'date', example: '2024-12-20' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  date: string;

  @ApiProperty({ description: 'Cơ quan ban hành quyết định.' })
  @IsString()
  @Length(1, 300)
  issuer: string;
}

class RatioDto {
  @ApiProperty({ type: 'integer', example: 325, description: 'Số đạt.' })
  @IsInt()
  count: number;

  @ApiProperty({ type: 'integer', example: 1000, description: 'Tổng số.' })
  @IsInt()
  whole: number;
}

class DeclarationDto {
  @ApiProperty({ description: 'Đơn vị kê khai đối tượng đạt tiêu chuẩn thế nào.' })
  @IsString()
  @Length(1, 5000)
  statement: string;

  @ApiProperty({ type: [String], description: 'Mã các tài liệu minh chứng của hồ sơ.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  documentIds: string[] = [];

  @ApiPropertyOptional({ description: 'Quyết định công nhận danh hiệu.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RecognitionDto)
  recognition?: RecognitionDto;

  @ApiPropertyOptional({ description: 'Số đạt trên tổng số, với tiêu chuẩn có ngưỡng; tỷ lệ do hệ thống tính.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RatioDto)
  ratio?: RatioDto;
}

export class DeclareCriterionDto {
  @ApiProperty({ example: 'HNI-A4' })
  @IsString()
  @Length(1, 100)
  criterionId: string;

  @ApiProperty()
  @ValidateNested()
  @Type(() => DeclarationDto)
  declaration: DeclarationDto;
}
