import { InvalidEnvironment, readEnvironment } from '#platform/config';
import { SystemClock } from '../../api/src/system-clock.js';
import { greeting } from './greeting.js';
import { startService } from './start-service.js';

try {
  const environment = readEnvironment();
  const service = await startService(environment, { clock: new SystemClock() });
  console.log(greeting(service));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void service.stop().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof InvalidEnvironment ? error.message : error);
  process.exit(1);
}
