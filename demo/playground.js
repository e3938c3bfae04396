/** The panel of the first page: sets attributes, takes a pasted text. */
const reader = document.querySelector('#report');
const form = document.querySelector('#playground');
const embedCode = document.querySelector('#embed-code');
const summary = document.querySelector('#load-summary');
const written = new Map(
  reader.getAttributeNames().map((name) => [name, reader.getAttribute(name)]),
);

form.addEventListener('change', ({target}) => {
  if (target.name === 'text') return;
  if (target.type === 'checkbox') {
    reader.toggleAttribute(target.name, target.checked);
  } else if (target.value) {
    reader.setAttribute(target.name, target.value);
  } else {
    reader.removeAttribute(target.name);
  }
  showEmbedCode();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = form.elements.text.value;
  if (!text.trim()) return;
  reader.removeAttribute('src');
  reader.removeAttribute('heading');
  form.elements.heading.value = '';
  reader.source = text;
  showEmbedCode();
});

form.addEventListener('reset', () => {
  for (const name of reader.getAttributeNames()) {
    if (!written.has(name) && name in controls()) reader.removeAttribute(name);
  }
  reader.source = null;
  for (const [name, value] of written) reader.setAttribute(name, value);
  // The form's own values are reset after this event.
  setTimeout(showEmbedCode);
});

reader.addEventListener('policy-report-load', () => {
  const {report, diagnostics} = reader;
  const sections = report.children.filter(({type}) => type === 'section');
  summary.textContent = `讀到 ${sections.length} 個一級標題，${diagnostics.length} 條提示。`;
});
reader.addEventListener('policy-report-error', () => {
  summary.textContent = '讀不了這份文字，原因見報告上方。';
});

showEmbedCode();

/** The names of the panel's controls, each the name of an attribute. */
function controls() {
  return Object.fromEntries(
    [...form.elements].filter(({name}) => name).map(({name}) => [name, true]),
  );
}

/** Writes the markup that gives what is on the page now. */
function showEmbedCode() {
  const attributes = reader
    .getAttributeNames()
    .filter((name) => name in controls() || name === 'src')
    .map((name) => {
      const value = reader.getAttribute(name);
      return value
        ? `\n  ${name}="${value.replaceAll('"', '&quot;')}"`
        : `\n  ${name}`;
    });
  const text = reader.hasAttribute('src') ? '' : '\n  …報告全文…\n';
  embedCode.textContent =
    '<script type="module" src="policy-report.js"></script>\n' +
    `<policy-report${attributes.join('')}>${text}</policy-report>`;
}
