import { runProcess } from '../../service/src/process.js';
import { SystemClock } from '../../service/src/system-clock.js';
import { UnshownPasswords } from '../../service/src/installation/unshown-passwords.js';
import { greeting } from './greeting.js';
import { startService } from '../../service/src/start-service.js';

await runProcess(async (environment) => {
  const passwords = await UnshownPasswords.in(environment.dataDirectory);
  const service = await startService(environment, { clock: new SystemClock(), passwords });
  console.log(greeting(service));
  await passwords.shown();
  return service;
});
