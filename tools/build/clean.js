import { rmSync } from 'node:fs';
import { runningFromHere } from './state.js';

const [running] = runningFromHere();
if (running !== undefined) {
  console.error(
    `Dịch vụ đang chạy từ bản dựng trong thư mục này (tiến trình ${running}). Hãy dừng dịch vụ trước khi dựng bản mới / the service is running from this build: stop it before building anew.`,
  );
  process.exit(1);
}
rmSync('dist', { recursive: true, force: true });
