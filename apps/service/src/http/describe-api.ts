import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { ApiOptions } from '../api-options.js';
import { withOperationNames } from './operation-names.js';
import { withProblemResponses } from './problem-responses.js';

const description = `Đề nghị, thẩm định và quyết định khen thưởng.

- **Đăng nhập** tại \`POST /api/session\`; trình duyệt giữ cookie, các yêu cầu sau không cần gì thêm.
- **Chạy thử**: mọi lệnh đều nhận \`?dryRun=true\`, trả về kết quả của quyết định mà không lưu gì.
- **Gửi lại an toàn**: cùng \`Idempotency-Key\` là cùng một lệnh, chỉ được thực hiện một lần.
- **Đọc được điều vừa ghi**: đưa \`position\` của biên nhận vào \`?after=\`.
- **Từ chối** luôn có một khuôn dạng (\`Problem\`), nêu mọi quy định chưa đạt cùng lúc.`;

/** In the order of the work. */
const tags: Readonly<Record<string, string>> = {
  'Phiên làm việc': 'Đăng nhập, đăng xuất, đổi mật khẩu',
  'Gói quy định': 'Kế hoạch của địa phương dưới dạng dữ liệu: đối tượng, tiêu chuẩn, số lượng, thời hạn',
  'Lịch làm việc': 'Ngày nghỉ và làm bù theo thông báo chính thức',
  'Đợt khen thưởng': 'Mở đợt, gia hạn, nhận hồ sơ muộn',
  'Số lượng đề nghị': 'Số lượng của từng đơn vị: đã dùng và còn lại',
  'Hồ sơ': 'Đơn vị lập, hoàn thiện, nộp, rút hồ sơ',
  'Soạn văn bản': 'Tờ trình, danh sách, biên bản, báo cáo thành tích soạn ngay trên ứng dụng',
  'Thẩm định': 'Hai cấp thẩm định: đạt, trả lại, không đề nghị, chuyển tiếp',
  'Khen thưởng': 'Trình, quyết định, sổ khen thưởng, thu hồi',
  'Tra cứu công khai': 'Xác minh khen thưởng và tra cứu tình trạng hồ sơ, không cần đăng nhập',
  'Đơn vị': 'Các đơn vị và việc sáp nhập, giải thể',
  'Người dùng': 'Người dùng, vai trò và tài khoản',
  'Vận hành': 'Nhật ký và tình trạng của các bộ phận, dành cho quản trị',
  'Thông báo': 'Trong ứng dụng và qua thư điện tử',
  Quyền: 'Ai được làm gì, ở tình trạng nào',
};

/** OpenAPI 3.1 at /api/openapi.json, to read and try at /api/docs. */
export function describeApi(app: NestFastifyApplication, options: Pick<ApiOptions, 'publicOrigin'>): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app, options), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Bảng Vàng - API',
    swaggerOptions: {
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      tryItOutEnabled: true,
      displayRequestDuration: true,
    },
  });
}

export function apiDocument(
  app: NestFastifyApplication,
  { publicOrigin }: Pick<ApiOptions, 'publicOrigin'>,
): OpenAPIObject {
  const cookie = publicOrigin.startsWith('https:') ? '__Host-session' : 'session';
  const builder = new DocumentBuilder()
    .setTitle('Bảng Vàng')
    .setDescription(description)
    .setVersion('0.1.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth(
      cookie,
      { type: 'apiKey', in: 'cookie', name: cookie, description: 'Nhận khi đăng nhập tại POST /api/session.' },
      'session',
    )
    .addSecurityRequirements('session');
  for (const [name, about] of Object.entries(tags)) builder.addTag(name, about);
  return withProblemResponses(withOperationNames(SwaggerModule.createDocument(app, builder.build())));
}
