import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {FlowContent, Node} from '../../src/model/nodes.js';
import {mapTree, visit} from '../../src/model/visit.js';
import {ordinal, paragraph, reportOf, section} from '../format/report.js';

const report = reportOf(
  [
    section('s1', ordinal('一、', 1), '节', [paragraph('s1-p1', '段')]),
    paragraph('p1', '尾'),
  ],
  {
    attachments: [
      {
        type: 'attachment',
        kind: 'attachment',
        id: 'x1',
        label: '附件1',
        fields: {title: null},
        children: [paragraph('x1-p1', '附')],
      },
    ],
  },
);

test('visit meets every node in reading order', () => {
  const texts: string[] = [];
  visit(report, (node) => {
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  assert.deepEqual(texts, ['节', '段', '尾', '附']);
});

test('visit leaves out what is inside a skipped node', () => {
  const types: string[] = [];
  visit(report, (node) => {
    types.push(node.type);
    return node.type === 'section' ? 'skip' : undefined;
  });
  assert.ok(!types.includes('heading'));
});

test('mapTree replaces nodes and keeps the objects that did not change', () => {
  const mapped = mapTree(report, (node) =>
    node.type === 'text' && node.value === '尾' ? {...node, value: '末'} : node,
  );
  assert.notEqual(mapped, report);
  assert.equal(mapped.children[0], report.children[0]);
  assert.equal(mapped.attachments[0], report.attachments[0]);
  assert.deepEqual(mapped.children[1], paragraph('p1', '末'));
  assert.equal(
    mapTree(report, (node) => node),
    report,
  );
});

test('a tree of a hundred thousand levels is visited and mapped', () => {
  let deep: FlowContent = paragraph('p', '底');
  for (let level = 0; level < 100_000; level++) {
    deep = {type: 'blockquote', id: `q${level}`, children: [deep]};
  }
  const top: Node = deep;
  let count = 0;
  visit(top, () => {
    count++;
    return undefined;
  });
  assert.equal(count, 100_002);
  const mapped = mapTree(top, (node) =>
    node.type === 'text' ? {...node, value: '新'} : node,
  );
  assert.notEqual(mapped, top);
});
