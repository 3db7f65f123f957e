import { runProcess } from '../../api/src/process.js';
import { SystemClock } from '../../api/src/system-clock.js';
import { greeting } from './greeting.js';
import { startService } from './start-service.js';

await runProcess(async (environment) => {
  const service = await startService(environment, { clock: new SystemClock() });
  console.log(greeting(service));
  return service;
});
