import assert from 'node:assert/strict';
import {test} from 'node:test';
import {SpeechReader} from '../../../src/view/speech/speech-reader.js';
import {FakeClock, FakeSpeechEngine, fakeUtterance} from './fake-speech.js';

const sentences = ['第一句。', '第二句；', '第三句！'];

function readerOf(texts: readonly string[] = sentences) {
  const engine = new FakeSpeechEngine();
  const clock = new FakeClock();
  const states: string[] = [];
  const reader: SpeechReader = new SpeechReader({
    engine,
    createUtterance: fakeUtterance,
    after: clock.after,
    onChange: () => states.push(`${reader.state} ${reader.index}`),
  });
  reader.setSentences(texts);
  return {engine, clock, states, reader};
}

test('Sentences are spoken one after the other until the last', () => {
  const {engine, states, reader, clock} = readerOf();
  reader.play();
  engine.end();
  engine.end();
  engine.end();
  assert.deepEqual(engine.said, sentences);
  assert.deepEqual(states, ['playing 0', 'playing 1', 'playing 2', 'idle 0']);
  assert.equal(clock.waiting, 0);
});

test('A pause silences the engine, and playing says the sentence again', () => {
  const {engine, reader} = readerOf();
  reader.play(1);
  reader.pause();
  assert.equal(engine.saying, null);
  assert.equal(reader.state, 'paused');
  reader.play();
  assert.deepEqual(engine.said, ['第二句；', '第二句；']);
});

test('Previous and next go on reading, and stop at the ends', () => {
  const {engine, reader} = readerOf();
  reader.play(1);
  reader.step(1);
  assert.equal(engine.saying, '第三句！');
  reader.step(1);
  assert.equal(engine.saying, '第三句！');
  reader.step(-1);
  reader.step(-1);
  reader.step(-1);
  assert.equal(engine.saying, '第一句。');
});

test('Previous and next while paused move without a sound', () => {
  const {engine, reader, states} = readerOf();
  reader.play();
  reader.pause();
  reader.step(1);
  assert.equal(engine.saying, null);
  assert.equal(states[states.length - 1], 'paused 1');
  reader.play();
  assert.equal(engine.saying, '第二句；');
});

test('The events of a cancelled utterance change nothing', () => {
  const {engine, reader} = readerOf();
  reader.play();
  const [first] = engine.utterances;
  reader.step(1);
  first?.onend?.();
  first?.onerror?.({error: 'synthesis-failed'});
  assert.equal(reader.index, 1);
  assert.equal(reader.state, 'playing');
});

test('A rate is kept between 0.5 and 2 and is heard at once', () => {
  const {engine, reader} = readerOf();
  reader.play();
  reader.setVoice(null, 1.5);
  assert.equal(engine.current?.rate, 1.5);
  assert.deepEqual(engine.said, ['第一句。', '第一句。']);
  reader.setVoice(null, 9);
  assert.equal(engine.current?.rate, 2);
  reader.setVoice(null, 0.1);
  assert.equal(engine.current?.rate, 0.5);
});

test('No utterance is long enough for the 15-second cut of Chromium', () => {
  const long = `${'各地各部门要高度重视，认真落实、'.repeat(12)}确保完成。`;
  for (const rate of [0.5, 1, 2]) {
    const {engine, reader} = readerOf([long]);
    reader.setVoice(null, rate);
    reader.play();
    while (engine.saying) engine.end();
    assert.equal(engine.said.join(''), long);
    // Four characters a second is slow speech.
    assert.ok(engine.said.every((said) => said.length / (4 * rate) <= 15));
  }
});

test('An utterance that never ends is said once more, then the reader gives up', () => {
  const {engine, reader, clock} = readerOf();
  reader.play();
  clock.pass(60_000);
  assert.deepEqual(engine.said, ['第一句。', '第一句。']);
  assert.equal(reader.state, 'playing');
  clock.pass(60_000);
  assert.equal(reader.state, 'failed');
  assert.equal(engine.saying, null);
  assert.equal(clock.waiting, 0);
});

test('An engine that was cut and then speaks is trusted again', () => {
  const {engine, reader, clock} = readerOf();
  reader.play();
  clock.pass(60_000);
  engine.end();
  clock.pass(60_000);
  assert.equal(reader.state, 'playing');
  assert.deepEqual(engine.said.slice(2), ['第二句；', '第二句；']);
});

test('An engine that fails says so, and can be tried again', () => {
  const {engine, reader} = readerOf();
  reader.play();
  engine.fail('synthesis-failed');
  assert.equal(reader.state, 'failed');
  reader.play();
  assert.equal(reader.state, 'playing');
});

test('An engine that throws fails without an exception', () => {
  const {engine, reader} = readerOf();
  engine.broken = true;
  reader.play();
  assert.equal(reader.state, 'failed');
});

test('When somebody else takes the voice the reader pauses', () => {
  const {engine, reader} = readerOf();
  reader.play();
  engine.fail('interrupted');
  assert.equal(reader.state, 'paused');
});

test('A switch of script goes on at the same sentence', () => {
  const {engine, reader} = readerOf();
  reader.play(1);
  reader.setSentences(['第一句。', '第二句；', '第三句！'].map((s) => `${s}`));
  assert.equal(reader.index, 1);
  assert.equal(engine.saying, '第二句；');
});

test('Stopping leaves nothing running', () => {
  const {engine, reader, clock} = readerOf();
  reader.play(2);
  reader.stop();
  assert.equal(engine.saying, null);
  assert.equal(reader.state, 'idle');
  assert.equal(clock.waiting, 0);
});

test('Nothing to read is not read', () => {
  const {engine, reader} = readerOf([]);
  reader.play();
  reader.step(1);
  assert.equal(reader.state, 'idle');
  assert.deepEqual(engine.said, []);
});
