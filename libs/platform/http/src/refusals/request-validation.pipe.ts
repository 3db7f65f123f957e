import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { InvalidRequest, invalidRequest } from './invalid-request.js';
import { unstorableTexts } from './unstorable-texts.js';
import { httpRefusals } from './http-refusals.vi.js';

/**
 * Turns a body or query into its class. Unknown properties are refused, not dropped: a misspelt field must not
 * be lost in silence.
 */
@Injectable()
export class RequestValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      validationError: { target: true, value: true },
      exceptionFactory: (errors) => invalidRequest(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const pointers = metadata.type === 'custom' ? [] : unstorableTexts(value);
    if (pointers.length > 0) {
      const code = 'UNSTORABLE_TEXT';
      const detail = httpRefusals[code].text({ code });
      throw new InvalidRequest(pointers.map((pointer) => ({ code, pointer, detail })));
    }
    return super.transform(value, metadata);
  }
}
