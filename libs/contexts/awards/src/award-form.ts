import type { RoundRules } from '#contexts/programmes';

/** Hình thức khen thưởng of plan 004 (L163-L165, L179-L181). */
export const awardForms = ['bang_khen_chu_tich_tp', 'bang_khen_ttcp', 'huan_chuong_lao_dong'] as const;

export type AwardForm = (typeof awardForms)[number];

export const awardFormLabels: { readonly [Form in AwardForm]: string } = {
  bang_khen_chu_tich_tp: 'Bằng khen của Chủ tịch Ủy ban nhân dân Thành phố',
  bang_khen_ttcp: 'Bằng khen của Thủ tướng Chính phủ',
  huan_chuong_lao_dong: 'Huân chương Lao động',
};

/** The Chairman awards the city's own certificate; the state's forms he only proposes (004:L199). */
export const isWithinTheChairmansAuthority = (form: AwardForm): boolean => form === 'bang_khen_chu_tich_tp';

/** The Labour Order is named for the final review only (004:L179). */
export function formsOf({ tier, occasion }: Pick<RoundRules, 'tier' | 'occasion'>): readonly AwardForm[] {
  if (tier === 'city') return ['bang_khen_chu_tich_tp'];
  return occasion === 'final' ? ['huan_chuong_lao_dong', 'bang_khen_ttcp'] : ['bang_khen_ttcp'];
}
