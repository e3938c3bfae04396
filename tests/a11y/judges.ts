import {askRunner, isUnsupported} from '../browsers/device.js';
import {axeViolations} from './axe.js';

/**
 * Three judges that share no code. What each finds wrong with the page comes as
 * sentences `rule: place`; a judge that cannot work in the engine under test
 * returns null.
 */
export const JUDGES = {
  'axe-core': () => axeViolations(document),
  'IBM Equal Access': ibmViolations,
  'Siteimprove Alfa': alfaViolations,
} as const satisfies Record<string, () => Promise<readonly string[] | null>>;

interface IbmReport {
  readonly results: readonly {
    readonly ruleId: string;
    readonly reasonId: string;
    readonly value: readonly [string, string];
    readonly path: {readonly dom: string};
  }[];
}

declare global {
  interface Window {
    readonly ace?: {
      Checker: new () => {
        check(root: Document, rules: readonly string[]): Promise<IbmReport>;
      };
    };
  }
}

/** What IBM's engine calls a violation; "potential" ones are questions. */
async function ibmViolations(): Promise<readonly string[]> {
  if (!window.ace) await loadScript('accessibility-checker-engine/ace.js');
  if (!window.ace) throw new Error('IBM’s engine did not load.');
  const checker = new window.ace.Checker();
  const {results} = await checker.check(document, ['WCAG_2_2']);
  return results
    .filter(({value}) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
    .map(({ruleId, path}) => `${ruleId}: ${path.dom}`);
}

/** Siteimprove Alfa looks at a copy of the page, outside the browser. */
async function alfaViolations(): Promise<readonly string[] | null> {
  return (await alfaLooked()) ? alfaJudged() : null;
}

/**
 * What the three find wrong with the page, as sentences `judge: rule: place`.
 * While Alfa judges its copy the other two look at the page.
 */
export async function violationsOfAll(): Promise<readonly string[]> {
  const hasCopy = await alfaLooked();
  const alfa = hasCopy ? alfaJudged() : Promise.resolve([]);
  const found = {
    'axe-core': await JUDGES['axe-core'](),
    'IBM Equal Access': await JUDGES['IBM Equal Access'](),
    'Siteimprove Alfa': await alfa,
  } satisfies Record<keyof typeof JUDGES, readonly string[]>;
  return Object.entries(found).flatMap(([judge, sentences]) =>
    sentences.map((sentence) => `${judge}: ${sentence}`),
  );
}

const alfaLooked = async () => !isUnsupported(await askRunner('alfa:look', {}));
const alfaJudged = async () =>
  (await askRunner('alfa:judge', {})) as readonly string[];

/** Runs a classic script of a package in the page. */
async function loadScript(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = new URL(`../../node_modules/${path}`, import.meta.url).href;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${path} did not load.`));
    document.head.append(script);
  });
}
