import {readFileSync} from 'node:fs';

/** How long anything may take before it is a failure. */
const PATIENCE = 60_000;

/** What the bar offers: letters and lines at 16 px to the em. */
const SIZES = [
  ['small', '16px', '28.8px'],
  ['large', '22px', '38.5px'],
  ['medium', '18px', '32.4px'],
];

const SIMPLIFIED_TITLE = '哈尔滨市2022年法治政府建设年度报告';

/**
 * What the built drop-in file must do in an old browser. Each check gets a
 * puppeteer page with the demo open, what the library says about the report, and
 * the errors so far, and throws a sentence when it is not so.
 * The functions given to `evaluate` run in the page: old syntax only.
 */
export const OLD_CHECKS = {
  'the whole report is there, as the library reads it': async (
    page,
    {demo},
  ) => {
    const shown = await page.evaluate(() => {
      const article = document.querySelector('policy-report > article');
      const headings = article.querySelectorAll('h1, h2, h3, h4, h5, h6');
      return {
        headings: Array.from(headings, (heading) => heading.textContent),
        paragraphs: article.querySelectorAll('p').length,
        text: article.textContent,
      };
    });
    same(shown.headings, demo.headings);
    same(shown.paragraphs, demo.paragraphs);
    same(shown.text, demo.text);
  },

  'no line of it is empty or hidden': async (page) => {
    const hidden = await page.evaluate(() => {
      const blocks = document.querySelectorAll(
        'policy-report > article h1, policy-report > article h2, ' +
          'policy-report > article h3, policy-report > article p',
      );
      return Array.from(blocks).flatMap((block) => {
        block.scrollIntoView();
        const {width, height} = block.getBoundingClientRect();
        return width > 100 && height > 15 ? [] : [block.textContent];
      });
    });
    same(hidden, []);
  },

  'each size can be chosen': async (page) => {
    for (const [size, letters, lines] of SIZES) {
      await choose(page, 'size', size);
      await becomes(page, styleOfText, {fontSize: letters, lineHeight: lines});
    }
    await page.evaluate(() => {
      document.querySelector('policy-report').size = 'x-large';
    });
    await becomes(page, styleOfText, {fontSize: '30px', lineHeight: '48px'});
    await choose(page, 'size', 'medium');
    await becomes(page, styleOfText, {fontSize: '18px', lineHeight: '32.4px'});
  },

  'each script can be chosen, and the original comes back': async (
    page,
    {demo},
  ) => {
    await choose(page, 'script', 'zh-Hans');
    await becomes(page, langOfText, 'zh-Hans');
    const simplified = await page.evaluate(textOfArticle);
    same(simplified, SIMPLIFIED_TITLE + demo.simplified);
    await choose(page, 'script', 'original');
    await becomes(page, langOfText, 'zh-Hant');
    same(await page.evaluate(textOfArticle), demo.text);
  },

  'the section that is read stands open in the outline': async (
    page,
    {demo},
  ) => {
    const [id, entries] = demo.read;
    await page.evaluate(
      (id) => document.getElementById(id).scrollIntoView(),
      id,
    );
    await becomes(page, entriesOfOutline, entries);
  },

  'the outline has every section, and opened every heading': async (
    page,
    {demo},
  ) => {
    // What is read stands open; above the first section nothing is.
    await page.evaluate(() => window.scrollTo(0, 0));
    await becomes(page, entriesOfOutline, demo.sections);
    await page.evaluate(toggleOutline);
    await becomes(page, entriesOfOutline, demo.entries);
    await page.evaluate(toggleOutline);
    await becomes(page, entriesOfOutline, demo.sections);
  },

  'an entry of the outline leads to its heading': async (page, {demo}) => {
    for (const entry of demo.sections) {
      await page.evaluate((href) => {
        const root = document.querySelector('policy-report').shadowRoot;
        root.querySelector(`nav a[href="${href}"]`).click();
      }, entry);
      await becomes(page, placeOfAddress, {
        hash: entry,
        isAtTop: true,
        hasFocus: true,
      });
    }
  },

  'the sizes can be chosen with the keyboard': async (page) => {
    await page.evaluate(focusSize);
    await page.keyboard.press('ArrowRight');
    await becomes(page, sizeOfReader, 'small');
    await page.keyboard.press('ArrowLeft');
    await becomes(page, sizeOfReader, 'medium');
  },

  'Tab goes through the bar into the outline': async (page) => {
    await page.evaluate(focusSize);
    const seen = [];
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(focusedPlace));
    }
    is(seen.includes('script'), `Tab met ${seen.join(' ')}`);
    is(seen.includes('link'), `Tab met ${seen.join(' ')}`);
  },

  'axe finds nothing wrong': async (page) => {
    // Past the page's policy, which allows no script of ours.
    await page.evaluate(AXE_SOURCE);
    const found = await page.evaluate(async () => {
      const {violations} = await window.axe.run(
        document.querySelector('policy-report'),
      );
      return violations.map(({id, nodes}) => `${id} (${nodes.length})`);
    });
    is(found.length === 0, found.join(', '));
  },

  'nothing went wrong on the way': async (_page, {errors}) => {
    is(errors.length === 0, errors.join('\n'));
  },
};

const AXE_SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

function is(condition, sentence) {
  if (!condition) throw new Error(sentence);
}

/** Throws where they first differ. */
function same(shown, expected) {
  const [one, other] = [shown, expected].map((value) => JSON.stringify(value));
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text) => text.slice(Math.max(0, at - 20), at + 40);
  throw new Error(`it is …${around(one)}… and not …${around(other)}…`);
}

/** Waits until a function of the page answers so; throws the last answer. */
async function becomes(page, ask, expected) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await page.evaluate(ask);
    if (JSON.stringify(answer) === JSON.stringify(expected)) return;
    if (Date.now() > end) same(answer, expected);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

async function choose(page, name, value) {
  await page.evaluate(
    (setting, wanted) => {
      const root = document.querySelector('policy-report').shadowRoot;
      root.querySelector(`input[name="${setting}"][value="${wanted}"]`).click();
    },
    name,
    value,
  );
}

// From here on: what runs in the page.

const textOfArticle = () =>
  document.querySelector('policy-report > article').textContent;

const langOfText = () => document.querySelector('policy-report > article').lang;

const sizeOfReader = () => document.querySelector('policy-report').size;

function styleOfText() {
  const text = document.querySelector('policy-report > article p');
  const {fontSize, lineHeight} = getComputedStyle(text);
  return {fontSize, lineHeight};
}

function entriesOfOutline() {
  const root = document.querySelector('policy-report').shadowRoot;
  const links = root.querySelectorAll('nav.outline a');
  return Array.from(links, (link) => link.getAttribute('href'));
}

function toggleOutline() {
  const root = document.querySelector('policy-report').shadowRoot;
  for (const button of root.querySelectorAll('.has-toggle button')) {
    button.click();
  }
}

function placeOfAddress() {
  const target = document.getElementById(location.hash.slice(1));
  const {top} = target.getBoundingClientRect();
  const {scrollTop, scrollHeight} = document.scrollingElement;
  // The last ones come as far up as the page goes.
  const isEnd = scrollTop + window.innerHeight >= scrollHeight - 2;
  return {
    hash: location.hash,
    isAtTop: top >= 0 && top < (isEnd ? window.innerHeight : 200),
    hasFocus: target.contains(document.activeElement),
  };
}

function focusSize() {
  const root = document.querySelector('policy-report').shadowRoot;
  root.querySelector('input[name="size"]:checked').focus();
}

/** What kind of thing has the focus. */
function focusedPlace() {
  const host = document.activeElement;
  const active = host?.shadowRoot?.activeElement;
  if (!active) return 'page';
  if (active.localName === 'a') return 'link';
  return active.name || active.localName;
}
