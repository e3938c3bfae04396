import type {UiLang} from './words.js';

/** Words of reading aloud; loaded with it. */
const zhHans = {
  speechLabel: '朗读控制',
  speechPlay: '开始朗读',
  speechResume: '继续朗读',
  speechPause: '暂停',
  speechPrevious: '上一句',
  speechNext: '下一句',
  speechHere: '从当前位置读',
  speechSelection: '从选中处读',
  speechBack: '回到朗读处',
  speechClose: '关闭朗读',
  speechRate: '语速',
  speechRateValue: '{0} 倍',
  speechVoice: '声音',
  speechStarted: '开始朗读',
  speechPaused: '朗读已暂停',
  speechEnded: '朗读完毕',
  speechFailed: '这台设备没有发出声音，请重试或换一个声音。',
  speechLocal: '由本机朗读，文字不会发往任何地方。',
  'zh-CN': '普通话',
  'zh-TW': '台湾国语',
  'zh-HK': '粤语',
} as const;

export type SpeechWords = {readonly [Key in keyof typeof zhHans]: string};

const zhHant: SpeechWords = {
  speechLabel: '朗讀控制',
  speechPlay: '開始朗讀',
  speechResume: '繼續朗讀',
  speechPause: '暫停',
  speechPrevious: '上一句',
  speechNext: '下一句',
  speechHere: '從目前位置讀',
  speechSelection: '從選取處讀',
  speechBack: '回到朗讀處',
  speechClose: '關閉朗讀',
  speechRate: '語速',
  speechRateValue: '{0} 倍',
  speechVoice: '語音',
  speechStarted: '開始朗讀',
  speechPaused: '朗讀已暫停',
  speechEnded: '朗讀完畢',
  speechFailed: '這部裝置沒有發出聲音，請重試或換一個語音。',
  speechLocal: '由本機朗讀，文字不會傳送到任何地方。',
  'zh-CN': '普通話',
  'zh-TW': '國語',
  'zh-HK': '粵語',
};

/** The words of reading aloud in each language. */
export const speechWords: Readonly<Record<UiLang, SpeechWords>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  'zh-Hant-HK': {
    ...zhHant,
    speechVoice: '聲音',
    speechFailed: '這部裝置沒有發出聲音，請重試或轉用另一個聲音。',
  },
  en: {
    speechLabel: 'Reading controls',
    speechPlay: 'Read aloud',
    speechResume: 'Go on reading',
    speechPause: 'Pause',
    speechPrevious: 'Previous sentence',
    speechNext: 'Next sentence',
    speechHere: 'Read from here',
    speechSelection: 'Read from selection',
    speechBack: 'Back to the sentence',
    speechClose: 'Close reading',
    speechRate: 'Speed',
    speechRateValue: '{0}×',
    speechVoice: 'Voice',
    speechStarted: 'Reading aloud',
    speechPaused: 'Reading paused',
    speechEnded: 'Reading finished',
    speechFailed:
      'This device made no sound. Try again, or choose another voice.',
    speechLocal: 'Read by this device; no text is sent anywhere.',
    'zh-CN': 'Mandarin, Mainland',
    'zh-TW': 'Mandarin, Taiwan',
    'zh-HK': 'Cantonese',
  },
};
