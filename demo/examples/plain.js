// No framework: the element is a DOM element like any other.
import 'policy-report/policy-report';
import {text} from './text.js';

const reader = document.createElement('policy-report');
const button = document.createElement('button');
const title = document.createElement('output');
button.textContent = '大';
button.onclick = () => {
  reader.size = 'large';
};
reader.addEventListener('policy-report-load', ({report}) => {
  title.textContent = report.fields.title;
});
reader.source = text;
document.querySelector('#app').append(button, title, reader);
