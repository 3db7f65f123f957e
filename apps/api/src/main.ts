import { answerTheLast } from './answer-the-last.js';
import { apiOptions } from './api-options.js';
import { createApi } from './create-api.js';
import { prepareDatabase } from './prepare-database.js';
import { runProcess, sharedDatabase } from './process.js';
import { SystemClock } from './system-clock.js';

await runProcess(async (environment) => {
  const database = sharedDatabase(environment);
  await prepareDatabase(database);
  const app = await createApi(await apiOptions(environment, database.url, new SystemClock()));
  await app.listen(environment.port, environment.host);
  return {
    async stop() {
      await answerTheLast(app);
      await app.close();
    },
  };
});
