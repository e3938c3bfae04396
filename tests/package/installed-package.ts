import {execFileSync} from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

/** An empty project that has the packed package and its dependencies, only. */
export interface Project {
  readonly folder: string;
  /** What `npm pack` put into the package, as paths. */
  readonly packed: readonly string[];
  readonly tarball: string;
  /** Writes a file of the project. */
  write(path: string, content: string): void;
  /** Runs a Node script of the project or of our tools; gives its output. */
  node(...command: string[]): string;
  remove(): void;
}

/** Packs what is in dist/ and installs it into a new project, offline. */
export function installPackage(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'policy-report-package-'));
  const [{filename, files}] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder]),
  ) as [{filename: string; files: {path: string}[]}];
  const tarball = join(folder, filename);
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'policy-report');
  mkdirSync(home, {recursive: true});
  run('tar', ['-xzf', tarball, '-C', home, '--strip-components', '1']);
  for (const name of dependenciesOf(home)) link(name, modules);
  const project: Project = {
    folder,
    tarball,
    packed: files.map(({path}) => path),
    write: (path, content) => writeFileSync(join(folder, path), content),
    node: (...command) => run(process.execPath, command, folder),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
  project.write('package.json', '{"type": "module", "private": true}');
  return project;
}

/** The packages that an installation of ours brings along. */
function dependenciesOf(home: string): string[] {
  const {dependencies} = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8'),
  ) as {dependencies: Record<string, string>};
  return Object.keys(dependencies);
}

/** Only what is declared is linked: an undeclared import fails, as for users. */
function link(name: string, modules: string): void {
  const place = join(modules, name);
  mkdirSync(dirname(place), {recursive: true});
  symlinkSync(resolve('node_modules', name), place, 'junction');
}

function run(command: string, options: string[], cwd?: string): string {
  return execFileSync(command, options, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}
