/**
 * The peer of the reader: the same text by lit alone, a template for each line,
 * without outline, controls and groups. Its other script is there already, with
 * another text in every line: only showing it is measured.
 */
import {html, render} from 'lit';

const lines = document.querySelector('#source').textContent.split('\n');
const article = document.querySelector('article');

const show = (texts) =>
  render(
    texts.map((text) =>
      /^[一二三四五六七八九十]+、/.test(text)
        ? html`<h3>${text}</h3>`
        : html`<p>${text}</p>`,
    ),
    article,
  );

show(lines);
const converted = lines.map((line) => `${line}。`);
window.switchScript = () => show(converted);
