// Vue 3: tell the compiler that the tag is an element; `.source` is a property.
import {createApp, h, ref} from 'vue';
import 'policy-report/policy-report';
import {text} from './text.js';

const App = {
  setup() {
    const size = ref('medium');
    const title = ref('');
    return () =>
      h('div', [
        h('button', {onClick: () => (size.value = 'large')}, '大'),
        h('output', title.value),
        h('policy-report', {
          '.source': text,
          size: size.value,
          'onPolicy-report-load': ({report}) => {
            title.value = report.fields.title;
          },
        }),
      ]);
  },
};

createApp(App).mount('#app');
