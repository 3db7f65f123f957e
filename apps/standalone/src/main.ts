import { runProcess } from '../../api/src/process.js';
import { SystemClock } from '../../api/src/system-clock.js';
import { UnshownPasswords } from '../../worker/src/unshown-passwords.js';
import { greeting } from './greeting.js';
import { startService } from './start-service.js';

await runProcess(async (environment) => {
  const passwords = await UnshownPasswords.in(environment.dataDirectory);
  const service = await startService(environment, { clock: new SystemClock(), passwords });
  console.log(greeting(service));
  await passwords.shown();
  return service;
});
