/** Digits as documents write them: ordinary, formal (大写), variants of zero. */
const digits: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '零〇○ＯO０0',
    '一壹弌１1',
    '二贰貳两兩２2',
    '三叁參参３3',
    '四肆４4',
    '五伍５5',
    '六陆陸６6',
    '七柒７7',
    '八捌８8',
    '九玖９9',
  ].flatMap((row, value) => Array.from(row, (sign) => [sign, value])),
);
const units: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  廿: 20,
  卅: 30,
};

/**
 * The number that a Chinese or Arabic numeral writes: 一百二十 is 120, 二〇一九
 * is 2019, １２ is 12. NaN when a sign is not a numeral.
 */
export function numberOf(numeral: string): number {
  const known = recent.get(numeral);
  if (known !== undefined) return known;
  const number = readNumeral(numeral);
  if (numeral.length <= 3) recent.set(numeral, number);
  return number;
}

/** Short numerals come again and again in the marks of a document. */
const recent = new Map<string, number>();

function readNumeral(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (let at = 0; at < numeral.length; at += 1) {
    const sign = numeral.charAt(at);
    const value = digits[sign];
    const unit = units[sign];
    if (value !== undefined) digit = digit * 10 + value;
    else if (unit === 20 || unit === 30) {
      total += unit;
      digit = 0;
    } else if (unit !== undefined) {
      total += (digit || 1) * unit;
      digit = 0;
    } else if (sign.trim() !== '') return Number.NaN;
  }
  return total + digit;
}

const romanDigits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10};

/** The number that a Roman numeral writes, Ⅳ as well as IV. */
export function romanNumber(numeral: string): number {
  const values = Array.from(
    numeral.normalize('NFKC'),
    (sign) => romanDigits[sign] ?? 0,
  );
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
