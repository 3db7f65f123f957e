import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AllowedMethods } from './refusals/allowed-methods.js';
import { EntityTagInterceptor } from './reading/entity-tag.interceptor.js';
import { HttpMetrics } from './requests/http-metrics.js';
import { IdempotencyKeys } from './commands/idempotency-keys.js';
import { ProblemFilter } from './refusals/problem.filter.js';
import { Problems, type Refusals } from './refusals/problem.js';
import { RequestValidationPipe } from './refusals/request-validation.pipe.js';
import { ViewReading } from './reading/view-reading.js';

/** How every endpoint of the application speaks HTTP. Needs a global `Clock` and TypeORM `DataSource`. */
@Global()
@Module({})
export class HttpModule {
  /** @param refusals of the application: its own, its contexts', and `httpRefusals` */
  static with({ refusals }: { readonly refusals: Refusals }): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        AllowedMethods,
        HttpMetrics,
        IdempotencyKeys,
        ViewReading,
        { provide: Problems, useValue: new Problems(refusals) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: RequestValidationPipe },
        { provide: APP_INTERCEPTOR, useClass: EntityTagInterceptor },
      ],
      exports: [AllowedMethods, HttpMetrics, IdempotencyKeys, Problems, ViewReading],
    };
  }
}
