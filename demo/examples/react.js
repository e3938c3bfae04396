// React 19: attributes and properties are set as such, events as on<Name>.
import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';
import 'policy-report/policy-report';
import {text} from './text.js';

function App() {
  const [size, setSize] = useState('medium');
  const [title, setTitle] = useState('');
  return createElement(
    'div',
    null,
    createElement(
      'button',
      {type: 'button', onClick: () => setSize('large')},
      '大',
    ),
    createElement('output', null, title),
    createElement('policy-report', {
      source: text,
      size,
      'onpolicy-report-load': ({report}) => setTitle(report.fields.title),
    }),
  );
}

createRoot(document.querySelector('#app')).render(createElement(App));
