import { describe, expect, it } from '@jest/globals';
import { fromLegacyLetters, legacyLettersOf } from './legacy-letters.js';

const vni = [
  ['Nguyeãn Vaên Bình', 'Nguyễn Văn Bình'],
  ['Traàn Thò Höôøng', 'Trần Thị Hường'],
  ['Ñaëng Quoác Vöôïng', 'Đặng Quốc Vượng'],
  ['UÛy ban nhaân daân xaõ', 'Ủy ban nhân dân xã'],
  ['PHOØNG GIAÙO DUÏC VAØ ÑAØO TAÏO', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
  ['Leâ Thuùy Kieàu, Tröôûng phoøng', 'Lê Thúy Kiều, Trưởng phòng'],
  ['Vuõ Kyø Myõ, lyù luaän, kyõ thuaät', 'Vũ Kỳ Mỹ, lý luận, kỹ thuật'],
] as const;
const tcvn3 = [
  ['NguyÔn V¨n B×nh', 'Nguyễn Văn Bình'],
  ['TrÇn ThÞ H\u00ADêng', 'Trần Thị Hường'],
  ['§Æng Quèc V\u00ADîng', 'Đặng Quốc Vượng'],
  ['ñy ban nh©n d©n x·', 'ủy ban nhân dân xã'],
  ['NGUYÔN V¡N B×NH', 'NGUYỄN VĂN BÌNH'],
  ['Lª Thuý KiÒu, Tr\u00ADëng phßng', 'Lê Thuý Kiều, Trưởng phòng'],
  ['Vò Kú Mü, kü thuËt, nghÖ thuËt', 'Vũ Kỳ Mỹ, kỹ thuật, nghệ thuật'],
] as const;

describe('text of before Unicode', () => {
  it.each(vni)('in VNI: %s is %s', (given, meant) => expect(fromLegacyLetters(given, 'VNI')).toBe(meant));
  it.each(tcvn3)('in TCVN3: %s is %s', (given, meant) => expect(fromLegacyLetters(given, 'TCVN3')).toBe(meant));

  it('is told apart', () => {
    expect(legacyLettersOf(vni.map(([given]) => given))).toBe('VNI');
    expect(legacyLettersOf(tcvn3.map(([given]) => given))).toBe('TCVN3');
    expect(legacyLettersOf(['STT', 'Hoï vaø teân', 'Bệnh viện Nhi'])).toBe('VNI');
  });

  it.each([
    [['Nguyễn Văn Bình', 'Hoà', 'Thuý', 'Đặng Hoè']],
    [['Hoà', 'Thuý', 'Loan', 'Hùng', 'Hà']],
    [['Nguyen Van Binh']],
    [['François Müller', 'Hélène Béranger', 'Señor Núñez']],
    [[]],
  ])('is not what stands in Unicode: %j', (texts) => expect(legacyLettersOf(texts)).toBeUndefined());

  it('leaves alone what is in Unicode already', () => {
    expect(fromLegacyLetters('Sở Y tế, Hoà', 'VNI')).toBe('Sở Y tế, Hoà');
  });
});
