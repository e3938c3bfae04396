import ts from 'typescript';

/** Kinds of export in the order they are shown. */
const groups = [
  {title: 'Functions', flags: ts.SymbolFlags.Function},
  {title: 'Constants', flags: ts.SymbolFlags.Variable},
  {title: 'Classes', flags: ts.SymbolFlags.Class},
  {
    title: 'Types',
    flags: ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias,
  },
];

/**
 * The public library as Markdown, read from its declarations: each export with
 * what its comment says and how it is declared.
 */
export function libraryApi(entry = 'dist/index.d.ts') {
  const program = ts.createProgram([entry], {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
  const members = checker
    .getExportsOfModule(module)
    // Under the name it is exported by: `export {parseSource as parseReport}`.
    .map((symbol) => ({name: symbol.name, symbol: resolved(symbol, checker)}))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return groups
    .map(({title, flags}) => ({
      title,
      members: members.filter(({symbol}) => groupOf(symbol)?.flags === flags),
    }))
    .filter(({members}) => members.length > 0)
    .map(({title, members}) =>
      [`## ${title}`, ...members.map((m) => entryOf(m, checker))].join('\n\n'),
    )
    .join('\n\n');
}

/** A name that is value and type at once is shown where its value is. */
function groupOf(symbol) {
  return groups.find(({flags}) => symbol.flags & flags);
}

function resolved(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias
    ? checker.getAliasedSymbol(symbol)
    : symbol;
}

function entryOf({name, symbol}, checker) {
  const comment = ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\{@link ([^}]+)\}/g, '`$1`');
  const own = new RegExp(`\\b${symbol.name}\\b`);
  const declarations = symbol.declarations
    .map((declaration) => declarationText(declaration).replace(own, name))
    .join('\n');
  return [`### ${name}`, comment, `\`\`\`ts\n${declarations}\n\`\`\``]
    .filter(Boolean)
    .join('\n\n');
}

/** A declaration as written, without the words of its module system. */
function declarationText(declaration) {
  const statement = ts.isVariableDeclaration(declaration)
    ? declaration.parent.parent
    : declaration;
  return statement.getText().replace(/^export (declare )?/, '');
}
