import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ApiRequest } from '../request.js';

/**
 * The `CommandContext` of a request: id, instant, actor, correlation, dry run, expected revision. Needs
 * `@CommandAction` on the method.
 */
export const GivenContext = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { commandContext } = context.switchToHttp().getRequest<ApiRequest>();
  if (!commandContext)
    throw new Error(`${context.getClass().name}.${context.getHandler().name} takes a context but is no @CommandAction`);
  return commandContext;
});
