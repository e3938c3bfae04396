import {readFileSync} from 'node:fs';

/**
 * What the built drop-in file must do in an old browser. Each check gets a
 * puppeteer page with the demo open and throws a sentence when it is not so.
 * The functions given to `evaluate` run in the page: old syntax only.
 */
export const OLD_CHECKS = {
  'the report can be read': async (page) => {
    const {headings, length, height} = await page.evaluate(() => {
      const article = document.querySelector('policy-report > article');
      return {
        headings: article.querySelectorAll('h2, h3, h4').length,
        length: article.textContent.length,
        height: article.getBoundingClientRect().height,
      };
    });
    is(headings > 40, `there are ${headings} headings`);
    is(length > 3500, `there are ${length} characters`);
    is(height > 3000, `the text is ${height} px high`);
  },

  'the text has the size and line height of the reader': async (page) => {
    const style = await styleOfText(page);
    is(style.fontSize === '18px', `letters have ${style.fontSize}`);
    is(style.lineHeight === '32.4px', `lines have ${style.lineHeight}`);
  },

  'the size can be chosen': async (page) => {
    await choose(page, 'size', 'large');
    const {fontSize} = await styleOfText(page);
    is(fontSize === '22px', `large letters have ${fontSize}`);
    await choose(page, 'size', 'medium');
  },

  'the script can be chosen, and the original comes back': async (page) => {
    const before = await textOf(page);
    await choose(page, 'script', 'zh-Hans');
    await page.waitForSelector('article[lang="zh-Hans"]', {timeout: 20_000});
    const simplified = await textOf(page);
    is(simplified.includes('法治政府建设'), 'the text is not Simplified');
    is(simplified !== before, 'the text did not change');
    await choose(page, 'script', 'original');
    await page.waitForSelector('article[lang="zh-Hant"]', {timeout: 20_000});
    is((await textOf(page)) === before, 'the original is not the same');
  },

  'an entry of the outline leads to its heading': async (page) => {
    await page.evaluate(() => {
      const root = document.querySelector('policy-report').shadowRoot;
      const links = root.querySelectorAll('nav a');
      links[Math.floor(links.length / 2)].click();
    });
    await settle(page);
    const {hash, top, focus} = await page.evaluate(() => {
      const id = decodeURIComponent(location.hash.slice(1));
      const target = document.getElementById(id);
      return {
        hash: location.hash,
        top: target.getBoundingClientRect().top,
        focus: target.contains(document.activeElement),
      };
    });
    is(hash.length > 1, 'the address did not change');
    is(top >= 0 && top < 300, `the heading is ${top} px from the top`);
    is(focus, 'the heading has not the focus');
  },

  'the sizes can be chosen with the keyboard': async (page) => {
    await page.evaluate(() => {
      const root = document.querySelector('policy-report').shadowRoot;
      root.querySelector('input[name="size"]:checked').focus();
    });
    await page.keyboard.press('ArrowRight');
    await settle(page);
    const size = await page.evaluate(
      () => document.querySelector('policy-report').size,
    );
    is(size === 'small', `the arrow key chose ${size}`);
    await page.keyboard.press('ArrowLeft');
    await settle(page);
  },

  'Tab goes through the bar into the outline': async (page) => {
    await page.evaluate(() => {
      const root = document.querySelector('policy-report').shadowRoot;
      root.querySelector('input[name="size"]:checked').focus();
    });
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

  'nothing went wrong on the way': async (_page, errors) => {
    is(errors.length === 0, errors.join('\n'));
  },
};

const AXE_SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

function is(condition, sentence) {
  if (!condition) throw new Error(sentence);
}

const settle = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 100));
      }),
  );

const textOf = (page) =>
  page.evaluate(
    () => document.querySelector('policy-report > article').textContent,
  );

const styleOfText = (page) =>
  page.evaluate(() => {
    const text = document.querySelector('policy-report > article p');
    const {fontSize, lineHeight} = getComputedStyle(text);
    return {fontSize, lineHeight};
  });

async function choose(page, name, value) {
  await page.evaluate(
    (setting, wanted) => {
      const root = document.querySelector('policy-report').shadowRoot;
      root.querySelector(`input[name="${setting}"][value="${wanted}"]`).click();
    },
    name,
    value,
  );
  await settle(page);
}

/** Runs in the page: what kind of thing has the focus. */
function focusedPlace() {
  const host = document.activeElement;
  const active = host?.shadowRoot?.activeElement;
  if (!active) return 'page';
  if (active.localName === 'a') return 'link';
  return active.name || active.localName;
}
