import { apiOptions } from '../../api/src/api-options.js';
import { createApi } from '../../api/src/create-api.js';
import { prepareDatabase } from '../../api/src/prepare-database.js';
import { runProcess, sharedDatabase } from '../../api/src/process.js';
import { SystemClock } from '../../api/src/system-clock.js';
import { accountLines, prepareInstallation } from './prepare-installation.js';
import { startJobs } from './start-jobs.js';
import { startWorker } from './start-worker.js';
import { UnshownPasswords } from './unshown-passwords.js';

await runProcess(async (environment) => {
  const database = sharedDatabase(environment);
  await prepareDatabase(database);
  const { url } = database;
  const app = await createApi(await apiOptions(environment, url, new SystemClock()));
  await app.init();
  const worker = await startWorker(app, url);
  const passwords = await UnshownPasswords.in(environment.dataDirectory);
  console.log(accountLines(await prepareInstallation(app, { demo: environment.demo, passwords })).join('\n'));
  await passwords.shown();
  const jobs = startJobs(app, environment, url);
  return {
    async stop() {
      await jobs.stop();
      await worker.stop();
      await app.close();
    },
  };
});
