import { addDays, type Day } from './day.js';

/**
 * The Vietnamese lunar calendar, after Hồ Ngọc Đức's "Computing the Vietnamese lunar calendar": months begin on the day
 * of the new moon and the eleventh holds the winter solstice, both at the meridian of Hà Nội. Instants are truncated
 * series of Jean Meeus, good to minutes; days are Julian day numbers at local noon.
 */
const hanoi = 7;
export const beijing = 8;

const synodicMonth = 29.530588853;
const firstNewMoon = 2415021.076998695;
const unixEpoch = 2440588;

/** The day of a lunar date that is in no leap month. `zone` are hours east of Greenwich. */
export function dayOfLunar(day: number, month: number, year: number, zone = hanoi): Day {
  const [from, to] = month < 11 ? [year - 1, year] : [year, year + 1];
  const begin = eleventhMonth(from, zone);
  const after = (month + 1) % 12; // months after the eleventh
  const leaps = eleventhMonth(to, zone) - begin > 365 && after >= leapMonthAfter(begin, zone) ? 1 : 0;
  const month11 = Math.floor(0.5 + (begin - firstNewMoon) / synodicMonth);
  return addDays('1970-01-01', newMoonDay(month11 + after + leaps, zone) + day - 1 - unixEpoch);
}

/** Tết Nguyên đán: the first day of the first lunar month. */
export const lunarNewYear = (year: number, zone = hanoi): Day => dayOfLunar(1, 1, year, zone);

/** The day on which the eleventh lunar month begins, the one that holds the winter solstice of the year. */
function eleventhMonth(year: number, zone: number): number {
  const yearEnd = Date.UTC(year, 11, 31) / 86_400_000 + unixEpoch;
  const index = Math.floor((yearEnd - 2415021) / synodicMonth);
  const begin = newMoonDay(index, zone);
  return sunSector(begin, zone) >= 9 ? newMoonDay(index - 1, zone) : begin;
}

/** How many months after the eleventh the leap month comes: the first in which the sun enters no new sector. */
function leapMonthAfter(month11: number, zone: number): number {
  const index = Math.floor(0.5 + (month11 - firstNewMoon) / synodicMonth);
  let after = 1;
  let sector = sunSector(newMoonDay(index + after, zone), zone);
  for (let before = -1; sector !== before && after < 14;) {
    before = sector;
    after += 1;
    sector = sunSector(newMoonDay(index + after, zone), zone);
  }
  return after - 1;
}

/** The day of the new moon of this number, counted from 1900. */
function newMoonDay(index: number, zone: number): number {
  const t = index / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const mean =
    2415020.75933 +
    29.53058868 * index +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
  const sun = 359.2242 + 29.10535608 * index - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * index + 0.0107306 * t2 + 0.00001236 * t3;
  const latitude = 21.2964 + 390.67050646 * index - 0.0016528 * t2 - 0.00000239 * t3;
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * latitude) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * latitude + sun) -
    0.0004 * sin(2 * latitude - sun) -
    0.0006 * sin(2 * latitude + moon) +
    0.001 * sin(2 * latitude - moon) +
    0.0005 * sin(2 * moon + sun);
  const clock =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + correction - clock + 0.5 + zone / 24);
}

/** In which twelfth of its way the sun is at the midnight that begins the day: 9 from the winter solstice on. */
function sunSector(day: number, zone: number): number {
  const t = (day - 2451545.5 - zone / 24) / 36525;
  const t2 = t * t;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
  const longitude =
    280.46645 +
    36000.76983 * t +
    0.0003032 * t2 +
    (1.9146 - 0.004817 * t - 0.000014 * t2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
