import { migrate } from '#platform/database';
import { answerTheLast } from './answer-the-last.js';
import { apiOptions } from './api-options.js';
import { createApi } from './create-api.js';
import { migrations } from './migrations.js';
import { runProcess, sharedDatabase } from './process.js';
import { SystemClock } from './system-clock.js';

await runProcess(async (environment) => {
  const { url, adminUrl } = sharedDatabase(environment);
  await migrate({ adminUrl, serviceUrl: url, migrations });
  const app = await createApi(await apiOptions(environment, url, new SystemClock()));
  await app.listen(environment.port, environment.host);
  return {
    async stop() {
      await answerTheLast(app);
      await app.close();
    },
  };
});
