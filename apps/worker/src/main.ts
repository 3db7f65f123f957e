import { apiOptions } from '../../service/src/api-options.js';
import { createApi } from '../../service/src/http/create-api.js';
import { prepareDatabase } from '../../service/src/database/prepare-database.js';
import { runProcess, sharedDatabase } from '../../service/src/process.js';
import { SystemClock } from '../../service/src/system-clock.js';
import { prepareInstallation } from '../../service/src/installation/prepare-installation.js';
import { startJobs } from '../../service/src/jobs/start-jobs.js';
import { startWorker } from '../../service/src/jobs/start-worker.js';
import { UnshownPasswords } from '../../service/src/installation/unshown-passwords.js';

await runProcess(async (environment) => {
  const database = sharedDatabase(environment);
  await prepareDatabase(database);
  const { url } = database;
  const app = await createApi(await apiOptions(environment, url, new SystemClock()));
  await app.init();
  const worker = await startWorker(app, url);
  const passwords = await UnshownPasswords.in(environment.dataDirectory);
  console.log((await prepareInstallation(app, { demo: environment.demo, passwords })).join('\n'));
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
