import type {
  DateField,
  DocumentFields,
  FieldName,
  NamesField,
  TextField,
} from '../model/fields.js';
import {splitIssuerAndDate} from './closing-fields.js';
import {dateOf} from './dates.js';
import {documentNumberOf} from './document-number.js';
import {readMark} from './numbering.js';
import type {Row} from './row.js';
import {joinTitle} from './title.js';

type Values = {-readonly [K in keyof DocumentFields]?: DocumentFields[K]};
/** Makes the normalised values of a field from the texts of its lines. */
type Reader = (texts: readonly string[]) => Values;

/** What each field's lines are read to; the title has rows of its own. */
const readers: Readonly<Record<Exclude<FieldName, 'title'>, Reader>> = {
  subtitle: (texts) => ({subtitle: textField(texts, /^[—―–－-]+\s*/)}),
  documentNumber: (texts) => {
    const number = documentNumberOf(texts[0] ?? '');
    const signed = /[签簽][发發]人[：:].*$/.exec(texts[0] ?? '');
    return {
      ...(number && {documentNumber: number}),
      ...(signed && readers.signatories([signed[0]])),
    };
  },
  addressees: (texts) => ({addressees: names(texts, /[：:]$/)}),
  agency: (texts) => ({agency: textField(texts, /文件$/)}),
  classification: (texts) => ({classification: textField(texts, /^$/)}),
  urgency: (texts) => ({urgency: textField(texts, /^$/)}),
  signatories: (texts) => ({
    signatories: names(texts, /^[签簽][发發]人[：:]\s*/),
  }),
  occasion: (texts) => {
    // ……第四次会议上　某某省省长　王某某
    const [, speaker] =
      /[会會][议議]?上\s+(\S+\s+\S+)$/.exec(texts[0] ?? '') ?? [];
    return {
      occasion: textField(texts, /^[—―–－(（-]+\s*|[）)]$/g),
      ...(speaker && readers.speaker([speaker])),
    };
  },
  speaker: (texts) => ({speaker: textField(texts, /^$/)}),
  salutation: (texts) => ({salutation: textField(texts, /[：:！!]$/)}),
  attachmentNotes: (texts) => ({attachmentNotes: notes(texts)}),
  issuers: (texts) => ({issuers: names(texts, /^$/)}),
  issuedOn: ([text = '']) => {
    const both = splitIssuerAndDate(text);
    const issuedOn = dateOf(both?.date ?? text);
    return {
      ...(both && {issuers: {values: [both.issuer], text: both.issuer}}),
      ...(issuedOn && {issuedOn}),
    };
  },
  remarks: (texts) => ({remarks: textField(texts, /^[（(]|[）)]$/g)}),
  copiedTo: (texts) => ({copiedTo: names(texts, /^抄\s*[送报報][：:]|。$/g)}),
  printedBy: (texts) => ({printedBy: textField(texts, /^$/)}),
  printedOn: ([text = '']) => imprint(text),
  enactment: (texts) => ({enactment: textField(texts, /^[（(]|[）)]$/g)}),
};

/** The fields of a document, from the rows that carry them. */
export function fieldValues(
  fields: ReadonlyMap<Row, FieldName>,
  title: readonly Row[],
): DocumentFields {
  const texts = new Map<Exclude<FieldName, 'title'>, string[]>();
  for (const [row, field] of fields) {
    if (field === 'title') continue;
    const list = texts.get(field);
    if (list) list.push(row.text);
    else texts.set(field, [row.text]);
  }
  const values: Values = {};
  for (const [field, list] of texts)
    Object.assign(values, {...readers[field](list), ...values});
  return {...values, ...titleAndNumber(joinTitle(title), values)};
}

/**
 * A title and the number that some pages set before it, where no line of its
 * own has one.
 *
 * 某政发【2023】7号关于印发某某县应急预案的通知
 * ^---------------^
 */
function titleAndNumber(
  title: string | null,
  {documentNumber}: Values,
): Pick<DocumentFields, 'title' | 'documentNumber'> {
  const [, number = '', rest = ''] =
    /^([^\s〔[［（(【：:，。《]{2,12}[〔[［（(【][0-9]{4}[〕\]］）)】]第?[0-9]{1,5}[号號])[\s：:]{0,3}(.{6,})$/.exec(
      title ?? '',
    ) ?? [];
  const found = documentNumber ? null : documentNumberOf(number);
  return found ? {documentNumber: found, title: rest} : {title};
}

function textField(lines: readonly string[], off: RegExp): TextField {
  // A page prints the head of its document twice.
  const texts = [...new Set(lines)];
  const text = texts.join('\n');
  return {value: texts.map((t) => t.replace(off, '').trim()).join('\n'), text};
}

/** What an editor left of &nbsp; behind a name: 国务院办公厅 &bsp; */
const brokenBlank = /\s*&n?b?sp;?$/;

/** What the name of an organ ends with. */
const organ =
  /(?:政府|[部委局厅廳院办辦会會行社署处處所室校团團]|机关|機關|部[门門]|机构|機構|单位|單位|公司|集团|集團|中心|大学|大學)$/;

/**
 * The names in a line, parted by ， 、 or wide blanks. 各省、自治区、直辖市人民政府
 * is one name: before a 、 stands an organ, or nothing is parted.
 */
function names(texts: readonly string[], off: RegExp): NamesField {
  const values: string[] = [];
  for (const text of texts) {
    const person = personIn(text);
    if (person) values.push(person);
    for (const group of person
      ? []
      : text.replace(off, '').split(/[，,；;]|\u3000|\s{2,}/)) {
      const parts = group.split('、');
      let name = '';
      parts.forEach((part, at) => {
        name += part;
        // 各委、办、局 is one name: 办 names no organ of its own.
        const isWhole =
          parts.length - 1 === at ||
          (organ.test(part) && (parts[at + 1] ?? '').length > 1);
        if (isWhole) values.push(name);
        name = isWhole ? '' : `${name}、`;
      });
    }
  }
  return {
    values: values
      .map((v) => v.replace(brokenBlank, '').trim())
      .filter(Boolean),
    text: texts.join('\n'),
  };
}

/**
 * The person who signs a line, with the office; null when it names none.
 *
 * 市　长　　王　某
 *     ^ office  ^ name
 */
function personIn(text: string): string | null {
  const [, office = '', name = ''] =
    /^((?:\S\s*){0,16}(?:长|長|主席|主任|总理|總理|书记|書記))\s+(\S(?:\s?\S){1,3})$/.exec(
      text,
    ) ?? [];
  if (name === '' || organ.test(office)) return null;
  return `${office.replace(/\s+/g, '')} ${name.replace(/\s+/g, '')}`;
}

/** 附件：1.甲方案 / 2.乙名单, or all on one line */
function notes(texts: readonly string[]): NamesField {
  const lines = texts.flatMap((text) =>
    text.split(/[\s；;]+(?=[0-9０-９]{1,2}[.．、](?![0-9]))/),
  );
  const values = lines.map((text) => {
    const bare = text.replace(/^附\s*[件錄录]\s*[：:]?\s*/, '');
    return bare.slice(readMark(bare)?.end ?? 0).trim();
  });
  return {values: values.filter(Boolean), text: texts.join('\n')};
}

/** 某某市人民政府办公室　　2024年5月6日印发 */
function imprint(text: string): Values {
  const match =
    /^(.*?)\s*((?:[0-9]{4}年)[0-9]{1,2}月[0-9]{1,2}日)\s*印[发發]$/.exec(text);
  const date: DateField | null = dateOf(match?.[2] ?? '');
  const by = match?.[1] ?? '';
  return {
    ...(by && {printedBy: {value: by, text: by}}),
    ...(date && {printedOn: date}),
  };
}
