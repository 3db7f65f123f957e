import { Command } from 'commander';
import { readEnvironment } from '#platform/config';

export const demoCommand = (): Command =>
  new Command('demo').description('diễn trọn đợt sơ kết 2025 của Thành phố qua API công khai').action(async () => {
    const { playDemo } = await import('./demo.js');
    process.exitCode = await playDemo(readEnvironment());
  });
