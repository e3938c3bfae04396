import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pathTo, placesOf} from '../../src/model/places-of.js';
import {parseReport} from '../../src/parse/parse-report.js';

const text = `某市管理办法
第一章　总则
第一条　为了加强管理，制定本办法。
第二条　本办法适用于本市。
第二章　附则
第三条　本办法自公布之日起施行。`;

describe('the places of a report', () => {
  const places = placesOf(parseReport(text).report);

  it('are its sections and articles in document order', () => {
    const labels = [...places.values()].map(({label}) => label);
    assert.deepEqual(labels, [
      '第一章',
      '第一条',
      '第二条',
      '第二章',
      '第三条',
    ]);
  });

  it('know the way to them', () => {
    const third = [...places.values()].find(({label}) => label === '第三条');
    assert.deepEqual(
      pathTo(third).map(({label}) => label),
      ['第二章', '第三条'],
    );
  });
});
