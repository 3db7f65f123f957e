import { applyDecorators, HttpCode, SetMetadata, type Type, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiQuery } from '@nestjs/swagger';
import { CommandInterceptor } from './command.interceptor.js';
import { CommandReceipt } from './command-receipt.js';

export interface CommandActionOptions {
  /** What the command does, in the words of its users. */
  readonly summary: string;
  readonly description?: string;
  /** Refuse the command without If-Match (428). */
  readonly ifMatch?: 'required';
  /** The answer, where it says more than every receipt does. */
  readonly receipt?: Type<CommandReceipt>;
}

/** A method that gives a command: answers 200 with the receipt, understands Idempotency-Key, If-Match and ?dryRun. */
export const CommandAction = (options: CommandActionOptions) =>
  applyDecorators(
    SetMetadata(CommandInterceptor.options, options),
    UseInterceptors(CommandInterceptor),
    HttpCode(200),
    ApiOperation({ summary: options.summary, description: options.description }),
    ApiOkResponse({
      type: options.receipt ?? CommandReceipt,
      headers: { ETag: { description: 'Phiên bản sau lệnh.', schema: { type: 'string' } } },
    }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Khóa do bên gọi chọn (UUID hoặc đến 200 ký tự): gửi lại cùng khóa là cùng một lệnh.',
    }),
    ApiHeader({
      name: 'If-Match',
      required: options.ifMatch === 'required',
      description: 'ETag đã đọc; nếu dữ liệu đã thay đổi thì lệnh bị từ chối (412).',
    }),
    ApiQuery({
      name: 'dryRun',
      required: false,
      type: Boolean,
      description: 'Chạy thử: trả về kết quả của quyết định mà không lưu gì.',
    }),
  );
