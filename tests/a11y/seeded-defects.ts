/**
 * Defects put on purpose into a shadow root, to show that the judges can fail
 * there. `rules` are the rules that must speak up: axe-core's in words with
 * dashes, IBM's with underscores, Alfa's as `sia-r…`.
 */
export interface SeededDefect {
  readonly defect: string;
  readonly html: string;
  readonly rules: readonly string[];
}

export const SEEDED_DEFECTS: readonly SeededDefect[] = [
  {
    defect: 'an image without a text',
    html: '<img src="/demo/icon.svg" width="40" height="40">',
    rules: ['image-alt', 'img_alt_valid', 'sia-r2'],
  },
  {
    defect: 'a button without a name',
    html: '<button></button>',
    rules: ['button-name', 'input_label_exists', 'sia-r12'],
  },
  {
    defect: 'a field without a label',
    html: '<input type="text">',
    rules: ['label', 'input_label_exists', 'sia-r8'],
  },
  {
    defect: 'a link without a name',
    html: '<a href="#nowhere"></a>',
    rules: ['link-name', 'a_text_purpose', 'sia-r11'],
  },
  {
    defect: 'text of too little contrast',
    html: '<p style="color:#999;background:#fff">看不清的字</p>',
    rules: ['color-contrast', 'text_contrast_sufficient', 'sia-r69'],
  },
  {
    defect: 'one id twice',
    html: '<p id="twice">一</p><p id="twice">二</p>',
    rules: ['sia-r3'],
  },
  {
    defect: 'a name taken from an id that is not there',
    html: '<button aria-labelledby="not-there">三</button>',
    rules: ['aria_id_unique'],
  },
  {
    defect: 'a role that does not exist',
    html: '<div role="outline">四</div>',
    rules: ['aria-roles', 'aria_role_allowed', 'sia-r110', 'sia-r21'],
  },
  {
    defect: 'a checkbox that does not say whether it is checked',
    html: '<div role="checkbox" tabindex="0">同意</div>',
    rules: ['aria-required-attr', 'aria_attribute_required', 'sia-r16'],
  },
  {
    defect: 'a hidden element that takes the focus',
    html: '<div aria-hidden="true"><button>五</button></div>',
    rules: ['aria-hidden-focus', 'aria_hidden_nontabbable', 'sia-r17'],
  },
  {
    defect: 'a tabindex above zero',
    html: '<button tabindex="3">六</button>',
    rules: ['tabindex'],
  },
  {
    defect: 'a heading two levels too deep',
    html: '<h2>第一章</h2><h5>细目</h5>',
    rules: ['heading-order', 'sia-r53'],
  },
  {
    defect: 'an empty heading',
    html: '<h3></h3>',
    rules: ['empty-heading', 'sia-r64'],
  },
  {
    defect: 'a list with something else in it',
    html: '<ul><div>七</div></ul>',
    rules: ['list', 'sia-r68'],
  },
  {
    defect: 'an item without its list',
    html: '<div><li>八</li></div>',
    rules: ['listitem'],
  },
  {
    defect: 'a data table without headers',
    html: '<table><tr><td>项目</td><td>金额</td></tr><tr><td>教育</td><td>12</td></tr></table>',
    rules: ['table_headers_exists'],
  },
  {
    defect: 'a language that does not exist',
    html: '<p lang="chinese!">九</p>',
    rules: ['valid-lang', 'element_lang_valid', 'sia-r7'],
  },
  {
    defect: 'targets that are too small',
    html: '<div><button style="width:12px;height:12px;padding:0;border:0">一</button><button style="width:12px;height:12px;padding:0;border:0">二</button></div>',
    rules: ['target-size', 'sia-r113'],
  },
  {
    defect: 'a name without the words that are shown',
    html: '<button aria-label="关闭">打开目录</button>',
    rules: ['label-content-name-mismatch', 'sia-r14'],
  },
  {
    defect: 'a control inside a control',
    html: '<button>外<a href="#x">内</a></button>',
    rules: ['nested-interactive', 'sia-r90'],
  },
  {
    defect: 'a frame without a title',
    html: '<iframe src="about:blank"></iframe>',
    rules: ['frame-title', 'frame_title_exists', 'sia-r13'],
  },
  {
    defect: 'a group of choices without a name',
    html: '<div role="radiogroup"><label><input type="radio" name="g">大</label><label><input type="radio" name="g">小</label></div>',
    rules: ['sia-r60'],
  },
  {
    defect: 'two landmarks that cannot be told apart',
    html: '<nav aria-label="目录"><a href="#1">一</a></nav><nav aria-label="目录"><a href="#2">二</a></nav>',
    rules: ['landmark-unique', 'sia-r56'],
  },
  {
    defect: 'a scrolling area no key can reach',
    html: '<div style="height:40px;overflow:auto"><p style="height:400px">很长的文字</p></div>',
    rules: ['sia-r84'],
  },
  {
    defect: 'a state with a value that does not exist',
    html: '<button aria-expanded="open">展开</button>',
    rules: ['aria-valid-attr-value', 'aria_attribute_value_valid', 'sia-r19'],
  },
];
