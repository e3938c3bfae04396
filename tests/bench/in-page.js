/**
 * Runs in the measured pages, before anything else. Every measure is taken the
 * same way on the static page and on the reader.
 */
(() => {
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) {
      tasks.push({startTime, duration});
    }
  }).observe({type: 'longtask', buffered: true});

  const loads = [];
  document.addEventListener('policy-report-load', () => {
    loads.push(performance.now());
  });

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
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  const untilLoaded = async () => {
    while (document.readyState !== 'complete') {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    if (!document.querySelector('policy-report')) return;
    while (loads.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
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

  /** The block that stands at the top of the window. */
  const topBlock = () =>
    [...article().querySelectorAll('p, h1, h2, h3, h4')].find(
      (block) => block.getBoundingClientRect().bottom > 0,
    );

  /** The height below which text can be seen: what the bar covers is not read. */
  const edge = () =>
    reader()?.shadowRoot.querySelector('.bar')?.getBoundingClientRect()
      .bottom ?? 0;

  /** How far a character stands below the edge, and below its middle. */
  const placeOf = (range) => {
    const {top, bottom} = range.getBoundingClientRect();
    return {top: top - edge(), middle: (top + bottom) / 2 - edge()};
  };

  /** A character of the first line that can be seen, more than half of it. */
  const topCharacter = () => {
    const left = article().getBoundingClientRect().left + 2;
    for (let y = edge() + 1; y < edge() + 400; y += 4) {
      const range = document.caretRangeFromPoint(left, y);
      const {startContainer: text, startOffset: start} = range ?? {};
      if (text?.nodeType !== Node.TEXT_NODE || start >= text.length) continue;
      range.setEnd(text, start + 1);
      if (placeOf(range).middle > 0) return range;
    }
    throw new Error('There is no text at the top.');
  };

  window.bench = {
    /** First paint, everything laid out, and the longest task after. */
    async load() {
      await untilLoaded();
      void document.body.scrollHeight;
      const ready = await painted();
      const paint = await firstPaint();
      const after = tasks.filter(({startTime}) => startTime > paint);
      const longest = Math.max(0, ...after.map(({duration}) => duration));
      return {paint, ready, longest, nodes: countNodes(document.body)};
    },

    /** Larger letters in the middle of the text: time, and lost place in px. */
    async resize() {
      const middle = document.documentElement.scrollHeight / 2;
      scrollTo(0, middle);
      for (let frame = 0; frame < 10; frame++) await painted();
      const line = topCharacter();
      const before = placeOf(line).top;
      const start = performance.now();
      if (reader()) reader().size = 'large';
      else article().style.fontSize = '22px';
      const time = (await painted()) - start;
      for (let frame = 0; frame < 5; frame++) await painted();
      return {time, lost: Math.abs(placeOf(line).top - before)};
    },

    /** From asking for another script to the first paint of it. */
    async switchScript(script) {
      const start = performance.now();
      reader().script = script;
      const visible = () => topBlock()?.textContent;
      const before = visible();
      let now = await painted();
      while (visible() === before && now - start < 60_000) {
        now = await painted();
      }
      return now - start;
    },

    /** 95 of 100 frames are at most this far apart while scrolling. */
    async scroll() {
      scrollTo(0, 0);
      await painted();
      const gaps = [];
      let last = await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < 90; frame++) {
        scrollBy(0, 400);
        const now = await new Promise(requestAnimationFrame);
        gaps.push(now - last);
        last = now;
      }
      return gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.95)];
    },

    /** First hit shown, against looking for it in one string. */
    async find(query) {
      const text = article().textContent;
      // Often, because one search is shorter than the clock can tell.
      const from = performance.now();
      let hits = 0;
      for (let round = 0; round < 50; round++) {
        hits = text.split(query).length - 1;
      }
      const indexOf = (performance.now() - from) / 50;
      await reader().find('不会出现的词');
      const start = performance.now();
      await reader().find(query);
      return {indexOf, find: (await painted()) - start, hits};
    },
  };
})();
