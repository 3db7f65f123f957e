import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { workbook } from '#platform/spreadsheets/testing';
import { paper } from '#story';
import { builtWeb, expectAccessible, launchBrowser, openWindow, signInAs } from '../support/browser.js';
import { collective, type DossierAtHand, interim, Situations } from '../support/situations.js';

let situations: Situations;
let browser: Browser;

beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-05-05T02:00:00Z', { webDirectory: builtWeb }),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await situations.close();
});

const category = 'Sở, ban, ngành, cơ quan cấp thành phố';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.locator(`input[value="${name}"]`) });

async function headOf(unitId: string, options: { width?: number; colorScheme?: 'light' | 'dark' } = {}) {
  await situations.headOf(unitId);
  const window = await openWindow(browser, situations.api.origin, options);
  await signInAs(window.page, `unit-head-${unitId}`, situations.api.password);
  return window;
}

describe('the dossier of a department', () => {
  it('goes from sign-in to submission: nominees pasted from Excel, the fifth collective refused in the words of the plan', async () => {
    const { page, complaints } = await headOf('so-y-te');
    await page.getByRole('link', { name: 'Hồ sơ', exact: true }).click();
    await page.getByRole('link', { name: 'Lập hồ sơ mới' }).click();
    await page.getByLabel('Khen thưởng sơ kết giai đoạn 2023 - 2025, cấp Thành phố').check();
    await page.getByRole('button', { name: 'Lập hồ sơ' }).click();
    await heading(page, 'Hồ sơ của Sở Y tế');
    const dossierId = new URL(page.url()).pathname.split('/').at(-1)!;

    await page.getByRole('link', { name: 'Danh sách đối tượng' }).click();
    await page.getByRole('link', { name: 'Dán từ Excel hoặc nạp tệp' }).click();
    const names = ['Bệnh viện Nhi', 'Bệnh viện Phổi', 'Bệnh viện Mắt', 'Bệnh viện Tim', 'Bệnh viện Da liễu'];
    const pasted = [
      'STT\tTên tập thể\tNhóm',
      ...names.map((name, index) => `${index + 1}\t"${name}"\t"${category}"`),
      `6\tBỆNH VIỆN  NHI\t${category}`,
    ];
    await page.getByRole('textbox', { name: 'Bảng đã chép' }).fill(pasted.join('\r\n'));
    await page.getByRole('button', { name: 'Đọc bảng' }).click();
    await page.getByText('4 dòng thêm được, 2 dòng chưa thêm được').waitFor();
    expect(await row(page, 'BỆNH VIỆN NHI').textContent()).toContain('Trùng tên với dòng 2.');
    expect(await row(page, 'Bệnh viện Da liễu').textContent()).toContain(
      '“không quá 04 tập thể và 04 cá nhân/đơn vị” (004:L167)',
    );
    await page.getByRole('button', { name: 'Thêm 4 đối tượng' }).click();

    await page.getByText('Vượt số lượng được đề nghị: đơn vị đã có 4/4 tập thể').waitFor();
    await page.getByRole('link', { name: 'Về danh sách đối tượng' }).click();
    await page.getByRole('rowheader').nth(3).waitFor();
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(names.slice(0, 4));
    await page.getByText('Đã hết chỗ trong số lượng được đề nghị').waitFor();

    const head = await situations.headOf('so-y-te');
    await situations.mend({ head, dossierId } as DossierAtHand);
    await page.goto(`/dossiers/${dossierId}/check`);
    await page.getByText('Hồ sơ đủ điều kiện gửi').waitFor();
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await heading(page, 'Biên nhận gửi hồ sơ');
    const { body } = await head.get(`/api/dossiers/${dossierId}`);
    expect(body).toMatchObject({ situation: 'Submitted', submissions: 1 });
    await page.getByText(body.lookupCode as string).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is declared, proven and confirmed nominee by nominee, each thing that is missing leading to its field', async () => {
    const dossier = await situations.draft({
      unitId: 'so-xay-dung',
      roundId: interim,
      nominees: [collective({ name: 'Phòng Quy hoạch' })],
    });
    const { page, complaints } = await headOf('so-xay-dung');
    await page.goto(`/dossiers/${dossier.dossierId}/check`);
    await page.getByRole('link', { name: /chưa kê khai quyết định công nhận danh hiệu/ }).click();
    await page.getByLabel('Số, ký hiệu quyết định').fill('118/QĐ-HKH');
    await page.getByLabel('Ngày quyết định').fill('31/02/2025');
    await page.getByRole('button', { name: 'Lưu kê khai' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
      'Hãy nhập ngày của quyết định, như 21/11/2026.',
      'Hãy ghi cơ quan ban hành quyết định.',
    ]);
    await page.getByLabel('Ngày quyết định').fill('20/12/2024');
    await page.getByLabel('Cơ quan ban hành').fill('Hội Khuyến học');
    const typeMeanwhile = async (route: Route) => {
      const answer = await route.fetch();
      await page.getByLabel('Cơ quan ban hành').fill('Hội Khuyến học thành phố');
      await route.fulfill({ response: answer });
    };
    await page.route('**/declare-criterion', typeMeanwhile, { times: 1 });
    await page.getByRole('button', { name: 'Lưu kê khai' }).click();
    await page.getByText('Đã lưu kê khai').first().waitFor();
    expect(await page.getByText('Chưa lưu').count()).toBe(1);
    await page.getByRole('button', { name: 'Lưu kê khai' }).click();
    await page.getByText('Đã lưu lúc').waitFor();

    const report = {
      name: 'Báo cáo thành tích.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(paper('Báo cáo')),
    };
    await page.getByLabel('Chọn tệp: Báo cáo thành tích').setInputFiles(report);
    await page.getByRole('button', { name: 'Xác nhận báo cáo này' }).click();
    await page.getByText('Thủ trưởng đã xác nhận bản này').waitFor();
    const { body } = await dossier.head.get(dossier.path);
    expect(body.nominees[0]).toMatchObject({
      declarations: { 'HNI-A4': { recognition: { decisionNumber: '118/QĐ-HKH', date: '2024-12-20' } } },
      confirmedReportId: body.documents[0].documentId,
    });
    expect(complaints).toEqual([]);
  });

  it('takes nominees from a workbook that is read in the browser', async () => {
    const dossier = await situations.draft({ unitId: 'so-cong-thuong', roundId: interim });
    const { page, complaints } = await headOf('so-cong-thuong');
    await page.goto(`/dossiers/${dossier.dossierId}/nominees/paste`);
    const buffer = workbook([
      { name: 'Năm trước', state: 'hidden', rows: [['Họ và tên'], ['Người của năm trước']] },
      {
        name: 'Năm nay',
        rows: [
          ['SỞ CÔNG THƯƠNG'],
          ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
          ['STT', 'Họ và tên', '', 'Chức vụ, đơn vị công tác', 'Năm sinh'],
          ['(1)', '(2)', '', '(3)', '(4)'],
          ['I', 'CÁ NHÂN'],
          ['1', 'Bà Nguyễn Thị Thuỳ', 'Dương', 'Trưởng phòng, Văn phòng Sở', '1980'],
          ['2', '', '', 'thiếu tên'],
          ['Tổng cộng: 02'],
          ['Người lập biểu'],
        ],
      },
    ]);
    await page
      .getByLabel('Hoặc nạp tệp .xlsx, .csv, .tsv')
      .setInputFiles({ name: 'danh sách.xlsx', mimeType: 'application/octet-stream', buffer });
    await page
      .getByLabel('Nhóm cho các dòng không ghi nhóm')
      .selectOption({ label: 'Cán bộ, công chức, viên chức, người lao động' });
    await page.getByRole('button', { name: 'Đọc bảng' }).click();
    await page.getByLabel('“cá nhân” là nhóm nào?').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Đọc danh sách' }).click();
    await page.getByText('Chưa có tên.').waitFor();
    await page.getByText('Không đọc các trang tính đang ẩn: Năm trước.').waitFor();
    await page.getByText('Các cột không dùng: Năm sinh.').waitFor();
    await page.getByText('Không đưa vào danh sách: 7 dòng').click();
    await page.getByText('Dòng 8 (dòng cộng): Tổng cộng: 02').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bỏ dòng 7' }).click();
    await page.getByRole('button', { name: 'Thêm 1 đối tượng' }).click();
    await page.getByRole('rowheader', { name: 'Nguyễn Thị Thuỳ Dương' }).waitFor();
    const { body } = await dossier.head.get(dossier.path);
    expect(body.nominees).toMatchObject([
      { name: 'Nguyễn Thị Thuỳ Dương', kind: 'individual', jobTitle: 'Trưởng phòng', organisation: 'Văn phòng Sở' },
    ]);
    expect(complaints).toEqual([]);
  });

  it('takes a list that was typed in letters of before Unicode, once somebody has it converted', async () => {
    const dossier = await situations.draft({ unitId: 'so-tu-phap', roundId: interim });
    const { page, complaints } = await headOf('so-tu-phap');
    await page.goto(`/dossiers/${dossier.dossierId}/nominees/paste`);
    await page
      .getByRole('textbox', { name: 'Bảng đã chép' })
      .fill('Teân taäp theå\tGhi chuù\nPhoøng Coâng chöùng\tmôùi');
    await page.getByRole('button', { name: 'Đọc bảng' }).click();
    await page.getByText('“Teân taäp theå” là “Tên tập thể”').waitFor();
    await page.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
    await row(page, 'Phòng Công chứng').waitFor();
    expect(complaints).toEqual([]);
  });

  it('that was returned shows why, what has been mended, and how it differs when it is submitted again', async () => {
    const dossier = await situations.submitted({
      unitId: 'so-tai-chinh',
      roundId: interim,
      nominees: [collective({ name: 'Phòng Ngân sách' })],
    });
    situations.travelTo('2025-05-05T14:00:00');
    await situations.returned(dossier);
    const { page, complaints } = await headOf('so-tai-chinh');
    await page.goto('/dossiers?situation=Returned');
    await page.getByRole('link', { name: /Sở Tài chính/ }).click();
    await page.getByText('Sở Giáo dục và Đào tạo đã trả lại, cần gửi lại trước ngày 06/5/2025').waitFor();
    await page.getByText('Bị trả lại: Báo cáo thành tích chưa nêu kết quả cụ thể.').waitFor();
    await page.goto(`/dossiers/${dossier.dossierId}/nominees/${dossier.nomineeIds[0]}`);
    await page.getByText('chưa sửa', { exact: true }).waitFor();
    await page.getByLabel(/tệp.*: Báo cáo thành tích/).setInputFiles({
      name: 'Báo cáo bổ sung.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(paper('Kết quả cụ thể')),
    });
    await page.getByText('đã sửa', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Xác nhận báo cáo này' }).click();
    await page.getByText('Thủ trưởng đã xác nhận bản này').waitFor();

    situations.travelTo('2025-05-05T15:00:00');
    await page.goto(`/dossiers/${dossier.dossierId}/check`);
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Lần gửi 2' }).waitFor();
    await page.goto(`/dossiers/${dossier.dossierId}/history?part=changes`);
    await page.getByText('Đính kèm Báo cáo thành tích: Báo cáo bổ sung.pdf (Phòng Ngân sách)').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is withdrawn with a reason, and revived', async () => {
    const dossier = await situations.draft({ unitId: 'so-du-lich', roundId: interim, nominees: [collective()] });
    const { page } = await headOf('so-du-lich');
    await page.goto(`/dossiers/${dossier.dossierId}`);
    await page.getByRole('button', { name: 'Rút hồ sơ' }).click();
    await expectAccessible(page);
    await page.getByLabel('Lý do rút').fill('Chọn lại đối tượng');
    await page.getByRole('dialog').getByRole('button', { name: 'Rút hồ sơ' }).click();
    await page.getByRole('button', { name: 'Lập lại hồ sơ' }).click();
    await page.getByText('Đã lập lại hồ sơ').first().waitFor();
    expect((await dossier.head.get(dossier.path)).body).toMatchObject({ situation: 'Draft' });
  });

  it('is opened and given a nominee by the keyboard alone', async () => {
    const { page } = await headOf('so-tu-phap');
    await page.goto('/dossiers/open');
    await page.getByRole('radio').first().waitFor();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const tabTo = async (name: string) => {
      for (let tries = 0; tries < 60; tries++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate('document.activeElement?.textContent')) === name) return;
      }
      throw new Error(`no way to ${name} by the keyboard`);
    };
    await tabTo('Lập hồ sơ');
    await press('Enter');
    await heading(page, 'Hồ sơ của Sở Tư pháp');
    await tabTo('Danh sách đối tượng');
    await press('Enter');
    await heading(page, 'Đối tượng đề nghị');
    await tabTo('Thêm đối tượng');
    await press('Enter');
    await page.locator('#category:focus').waitFor();
    await press('ArrowDown', 'Tab');
    await page.keyboard.type('Phòng Hộ tịch');
    await press('Enter');
    await page.getByRole('rowheader', { name: 'Phòng Hộ tịch' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'is accessible on every screen, in the %s look and on a narrow phone',
    async (colorScheme) => {
      const unitId = colorScheme === 'light' ? 'so-noi-vu' : 'so-khoa-hoc-va-cong-nghe';
      const dossier = await situations.submitted({
        unitId,
        roundId: interim,
        nominees: [collective({ name: 'Văn phòng' })],
      });
      await situations.returned(dossier);
      const { page, complaints } = await headOf(unitId, { colorScheme, width: 360 });
      const own = `/dossiers/${dossier.dossierId}`;
      const addresses = [
        '',
        '/nominees',
        '/nominees/add',
        '/nominees/paste',
        `/nominees/${dossier.nomineeIds[0]}#HNI-A4`,
        '/documents',
        '/check',
        '/receipt',
        '/history',
        '/history?part=changes',
      ];
      for (const address of ['/dossiers', '/dossiers/open', ...addresses.map((part) => own + part)]) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
        const tooWide = await page.evaluate(
          'document.documentElement.scrollWidth > document.documentElement.clientWidth',
        );
        expect({ address, tooWide }).toEqual({ address, tooWide: false });
      }
      expect(complaints).toEqual([]);
    },
  );
});
