import { answerTheLast } from '../../service/src/http/answer-the-last.js';
import { apiOptions } from '../../service/src/api-options.js';
import { createApi } from '../../service/src/http/create-api.js';
import { prepareDatabase } from '../../service/src/database/prepare-database.js';
import { runProcess, sharedDatabase } from '../../service/src/process.js';
import { SystemClock } from '../../service/src/system-clock.js';

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
