import { Command, Option } from 'commander';
import type { Service } from './pack-publish.js';

export function packCommands(): Command {
  const pack = new Command('pack').description('Gói quy định của một kế hoạch');
  pack
    .command('check')
    .description('Kiểm tra một gói quy định, báo mọi lỗi theo dòng và cột')
    .argument('<file>', 'tệp YAML')
    .action(async (file: string) => {
      const { checkPack } = await import('./pack-check.js');
      process.exitCode = await checkPack(file);
    });
  pack
    .command('publish')
    .description('Công bố một gói quy định tại dịch vụ đang chạy')
    .argument('<file>', 'tệp YAML')
    .addOption(new Option('--origin <url>', 'địa chỉ dịch vụ').env('BANG_VANG_ORIGIN').default('http://127.0.0.1:3000'))
    .addOption(new Option('--user-name <name>', 'tài khoản quản trị').env('BANG_VANG_USER').makeOptionMandatory())
    .addOption(
      new Option('--password <password>', 'mật khẩu; nên đặt bằng biến môi trường')
        .env('BANG_VANG_PASSWORD')
        .makeOptionMandatory(),
    )
    .action(async (file: string, service: Service) => {
      const { publishPackAt } = await import('./pack-publish.js');
      process.exitCode = await publishPackAt(service, file);
    });
  return pack;
}
