/**
 * Runs in the measured pages, before anything else. Every measure is taken the
 * same way on the static page, on the peer and on the reader. What is looked at
 * is what is in view: a rectangle of a block that the browser skips would have
 * it laid out, and be measured as if the page had asked for it.
 */
(() => {
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) {
      tasks.push({startTime, duration});
    }
  }).observe({type: 'longtask', buffered: true});

  let isLoaded = false;
  document.addEventListener('policy-report-load', () => {
    isLoaded = true;
  });

  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Resolves once what was changed before the call has been painted. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });

  const firstPaint = async () => {
    for (;;) {
      const [entry] = performance.getEntriesByName('first-contentful-paint');
      if (entry) return entry.startTime;
      await pause(20);
    }
  };

  const untilLoaded = async () => {
    while (document.readyState !== 'complete') await pause(5);
    if (!reader()) return;
    while (!isLoaded) await pause(5);
  };

  const countNodes = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    let count = 1;
    while (walker.nextNode()) {
      count++;
      const {shadowRoot} = walker.currentNode;
      if (shadowRoot) count += countNodes(shadowRoot);
    }
    return count;
  };

  // The source inside the reader is an article too.
  const article = () =>
    document.querySelector('article[slot="report"]') ??
    document.querySelector('article');
  const reader = () => document.querySelector('policy-report');
  const lineHeight = () =>
    Number.parseFloat(getComputedStyle(article()).lineHeight);

  /** Where the reading begins: below what of the reader covers the text. */
  const edge = () => {
    const bar = reader()?.shadowRoot.querySelector('[part~="bar"]');
    if (!bar || getComputedStyle(bar).position !== 'sticky') return 0;
    return Math.max(0, bar.getBoundingClientRect().bottom);
  };

  /** The first character of the first line below the edge. */
  const firstCharacter = () => {
    const left = article().getBoundingClientRect().left + 4;
    const line = lineHeight();
    for (let at = 0.75; at < 6; at += 0.25) {
      const range = document.caretRangeFromPoint(left, edge() + at * line);
      const text = range?.startContainer;
      if (text instanceof Text && article().contains(text)) {
        range.setEnd(text, Math.min(text.length, range.startOffset + 1));
        return range;
      }
    }
    throw new Error('There is no text in view.');
  };

  window.bench = {
    /** First paint, everything laid out, the longest task after, nodes. */
    async load() {
      await untilLoaded();
      void document.body.scrollHeight;
      const ready = await painted();
      const paint = await firstPaint();
      const after = tasks.filter(({startTime}) => startTime > paint);
      const longest = Math.max(0, ...after.map(({duration}) => duration));
      return {paint, ready, longest, nodes: countNodes(document.body)};
    },

    /** Larger letters in the middle of the text: time, and lines lost. */
    async resize() {
      scrollTo(0, document.documentElement.scrollHeight / 2);
      for (let frame = 0; frame < 10; frame++) await painted();
      const character = firstCharacter();
      const before = character.getBoundingClientRect().top;
      const start = performance.now();
      if (reader()) reader().size = 'large';
      else article().style.fontSize = '22px';
      const time = (await painted()) - start;
      for (let frame = 0; frame < 5; frame++) await painted();
      const after = character.getBoundingClientRect().top;
      return {time, lost: Math.abs(after - before) / lineHeight()};
    },

    /** From asking for another script to the first paint of it. */
    async switchScript(script) {
      const {startContainer: text} = firstCharacter();
      const block = text.parentElement.closest('p, section') ?? article();
      const before = block.textContent;
      const start = performance.now();
      if (reader()) reader().script = script;
      else window.switchScript();
      let now = await painted();
      while (block.textContent === before && now - start < 60_000) {
        now = await painted();
      }
      if (block.textContent === before) throw new Error('Nothing changed.');
      // What is out of view follows in slices; the next question is another.
      while (article().ariaBusy === 'true') await pause(20);
      return now - start;
    },

    /** 95 of 100 frames are at most this far apart while scrolling. */
    async scroll() {
      scrollTo(0, 0);
      await painted();
      const gaps = [];
      let last = await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < 60; frame++) {
        scrollBy(0, 400);
        const now = await new Promise(requestAnimationFrame);
        gaps.push(now - last);
        last = now;
      }
      return gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.95)];
    },

    /** The first hit shown, against looking for all in one string. */
    async find(...words) {
      const text = article().textContent;
      // In the script that is shown by now.
      const query = words.find((word) => text.includes(word));
      // Often, because one search is shorter than the clock can tell.
      const rounds = Math.ceil(3_000_000 / text.length);
      const from = performance.now();
      let hits = 0;
      for (let round = 0; round < rounds; round++) {
        hits = 0;
        let at = text.indexOf(query);
        for (; at >= 0; at = text.indexOf(query, at + 1)) hits++;
      }
      const indexOf = (performance.now() - from) / rounds;
      // Find is loaded and open; then other words are typed.
      await reader().find('不会出现的词');
      await painted();
      const start = performance.now();
      const found = await reader().find(query);
      const time = (await painted()) - start;
      if (found !== hits) throw new Error(`Found ${found} of ${hits}.`);
      return {indexOf, time};
    },
  };
})();
