/**
 * The fields of an official document in the words of GB/T 9704-2012 (党政机关公文
 * 格式). Each keeps its source text beside its normalised value. An absent key
 * means that the document does not have the field.
 */
export interface DocumentFields {
  /** 标题, its lines joined; null when the text has none. */
  readonly title: string | null;
  /** 副标题, without its dashes. */
  readonly subtitle?: TextField;
  /** 发文字号. */
  readonly documentNumber?: DocumentNumber;
  /** 主送机关. */
  readonly addressees?: NamesField;
  /** 发文机关标志, the name at the head. */
  readonly agency?: TextField;
  /** 密级 (with its period) and 份号 stand together at the head. */
  readonly classification?: TextField;
  /** 紧急程度. */
  readonly urgency?: TextField;
  /** 签发人. */
  readonly signatories?: NamesField;
  /** 会议行: where and when a report was given. */
  readonly occasion?: TextField;
  /** 报告人. */
  readonly speaker?: TextField;
  /** 称谓: 各位代表： */
  readonly salutation?: TextField;
  /** 附件说明. */
  readonly attachmentNotes?: NamesField;
  /** 发文机关署名. */
  readonly issuers?: NamesField;
  /** 成文日期. */
  readonly issuedOn?: DateField;
  /** 附注: （此件公开发布）. */
  readonly remarks?: TextField;
  /** 抄送机关. */
  readonly copiedTo?: NamesField;
  /** 印发机关. */
  readonly printedBy?: TextField;
  /** 印发日期. */
  readonly printedOn?: DateField;
  /** History of a law under its title: （2020年5月28日…通过）. */
  readonly enactment?: TextField;
  /** 来源、发布日期 of the page. */
  readonly provenance?: Provenance;
}

export interface TextField {
  readonly value: string;
  readonly text: string;
}
export interface NamesField {
  readonly values: readonly string[];
  readonly text: string;
}
/** A day (YYYY-MM-DD), month (YYYY-MM) or year (YYYY), ISO 8601. */
export interface DateField {
  readonly value: string;
  readonly text: string;
}
/** 国办发〔2019〕6号: agencyCode 国办发, year 2019, serial 6. */
export interface DocumentNumber {
  readonly agencyCode: string;
  readonly year: number | null;
  readonly serial: string;
  readonly text: string;
}
export interface Provenance {
  readonly publisher?: TextField;
  readonly publishedOn?: DateField;
}

/** Fields that a line of the text can carry. */
export const fieldNames = [
  'title',
  'subtitle',
  'documentNumber',
  'addressees',
  'agency',
  'classification',
  'urgency',
  'signatories',
  'occasion',
  'speaker',
  'salutation',
  'attachmentNotes',
  'issuers',
  'issuedOn',
  'remarks',
  'copiedTo',
  'printedBy',
  'printedOn',
  'enactment',
] as const satisfies readonly (keyof DocumentFields)[];

export type FieldName = (typeof fieldNames)[number];
