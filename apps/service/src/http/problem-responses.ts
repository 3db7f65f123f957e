import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const string = (description: string, more: object = {}) => ({ type: 'string' as const, description, ...more });

const problemError = {
  type: 'object' as const,
  description:
    'Một quy định chưa được đáp ứng, kèm các dữ kiện của quy định ấy (số đã dùng, giới hạn, dẫn chiếu kế hoạch…).',
  required: ['code', 'detail'],
  additionalProperties: true,
  properties: {
    code: string('Mã không đổi của lý do.', { example: 'QUOTA_EXCEEDED' }),
    pointer: string('Vị trí trong nội dung gửi lên (JSON Pointer).', { example: '/kind' }),
    detail: string('Câu giải thích để hiển thị cho người dùng.'),
  },
};

const problem = {
  type: 'object' as const,
  description: 'Lý do yêu cầu không được thực hiện, theo RFC 9457. Không có gì thay đổi sau một yêu cầu bị từ chối.',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance', 'correlationId', 'errors'],
  properties: {
    type: string('Loại lỗi.', { example: 'urn:bang-vang:problem:quota-exceeded' }),
    title: string('Tên gọi chung của lỗi.', { example: 'Chưa đáp ứng quy định' }),
    status: { type: 'integer' as const, description: 'Mã trạng thái HTTP.', example: 422 },
    code: string('Mã của lý do đầu tiên.', { example: 'QUOTA_EXCEEDED' }),
    detail: string('Tóm tắt để hiển thị.'),
    instance: string('Yêu cầu đã bị từ chối.', { example: 'urn:bang-vang:request:0199…' }),
    correlationId: string('Mã tra cứu, cũng có trong nhật ký của hệ thống.'),
    errors: {
      type: 'array' as const,
      description: 'Mọi lý do cùng lúc.',
      items: { $ref: '#/components/schemas/ProblemError' },
    },
  },
};

const descriptions: Readonly<Record<number, string>> = {
  400: 'Yêu cầu không đúng khuôn dạng; errors nêu mọi chỗ sai.',
  401: 'Chưa đăng nhập hoặc phiên đã hết hạn.',
  403: 'Không có quyền.',
  404: 'Không có đối tượng này.',
  409: 'Không phù hợp với tình trạng hiện tại.',
  412: 'Dữ liệu đã thay đổi so với If-Match.',
  422: 'Chưa đáp ứng quy định; errors nêu mọi quy định chưa đạt.',
  428: 'Thiếu If-Match.',
  429: 'Quá nhiều yêu cầu; Retry-After nêu số giây cần chờ.',
  503: 'Tạm thời chưa phục vụ được; Retry-After nêu số giây cần chờ.',
};

/** Says at every operation how it may refuse: each status is described once and referred to. */
export function withProblemResponses(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of operationsOf(item)) {
      for (const status of refusalsOf(path, method, operation))
        operation.responses[status] ??= { $ref: `#/components/responses/Problem${status}` };
    }
  }
  const components = (document.components ??= {});
  components.schemas = { ...components.schemas, Problem: problem, ProblemError: problemError };
  components.responses = { ...components.responses, ...problemResponses() };
  return document;
}

function operationsOf(item: PathItem): [string, Operation][] {
  return (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) =>
    item[method] ? [[method, item[method]]] : [],
  );
}

function refusalsOf(path: string, method: string, { parameters = [], security }: Operation): number[] {
  const header = (name: string) =>
    parameters.find((parameter) => 'name' in parameter && parameter.in === 'header' && parameter.name === name);
  const ifMatch = header('If-Match');
  return [
    400,
    ...(isOpenToAll(security) && method !== 'post' ? [] : [401]), // the one open POST is the sign-in, which refuses with 401 too
    403,
    ...(path.includes('{') ? [404] : []),
    ...(header('Idempotency-Key') ? [409, 422] : []),
    ...(ifMatch ? [412] : []),
    ...(ifMatch && 'required' in ifMatch && ifMatch.required ? [428] : []),
    ...((path.startsWith('/api/session') && method === 'post') || path.startsWith('/api/public/') ? [429] : []),
    503,
  ];
}

const isOpenToAll = (security: Operation['security']): boolean =>
  security?.some((requirement) => Object.keys(requirement).length === 0) ?? false;

function problemResponses() {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const retryAfter = { 'Retry-After': { description: 'Số giây cần chờ.', schema: { type: 'integer' as const } } };
  return Object.fromEntries(
    Object.entries(descriptions).map(([status, description]) => [
      `Problem${status}`,
      { description, content, ...(['429', '503'].includes(status) && { headers: retryAfter }) },
    ]),
  );
}
