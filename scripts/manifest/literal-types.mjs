import ts from 'typescript';

const {createProgram, parseJsonConfigFileContent, readConfigFile, sys} = ts;

/**
 * An analyzer plugin that writes out named unions: an attribute of type `Size`
 * says `'small' | 'medium' | 'large'`, so that editors can offer the values.
 */
export function literalTypes(file, className) {
  return {
    name: 'literal-types',
    analyzePhase() {},
    packageLinkPhase({customElementsManifest}) {
      const types = typesOf(file, className);
      const declarations = customElementsManifest.modules.flatMap(
        (module) => module.declarations ?? [],
      );
      const element = declarations.find(({name}) => name === className);
      for (const member of element?.members ?? []) {
        const text = types.get(member.name);
        if (member.kind === 'field' && text) member.type = {text};
      }
      for (const attribute of element?.attributes ?? []) {
        const text = types.get(attribute.fieldName);
        if (text) attribute.type = {text};
      }
    },
  };
}

/** The properties of a class whose types are unions of literals, written out. */
function typesOf(file, className) {
  const {config} = readConfigFile('tsconfig.json', sys.readFile);
  const {options} = parseJsonConfigFileContent(config, sys, '.');
  const program = createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const declaration = source.statements.find(
    ({name}) => name?.text === className,
  );
  const instance = checker.getTypeAtLocation(declaration);
  return new Map(
    declaration.members
      .filter(({name}) => name)
      .map(({name}) => checker.getPropertyOfType(instance, name.text))
      .filter(Boolean)
      .map((symbol) => [
        symbol.name,
        checker.getTypeOfSymbolAtLocation(symbol, declaration),
      ])
      .filter(([, type]) => isLiteralUnion(type))
      .map(([name, type]) => [name, writtenOut(type, checker)]),
  );
}

function isLiteralUnion(type) {
  return (
    type.isUnion() && type.types.filter((part) => part.isLiteral()).length > 1
  );
}

/** Literals in the order of the source, then null and undefined. */
function writtenOut(type, checker) {
  const flag = ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  const texts = type.types.map((part) =>
    checker.typeToString(part, undefined, flag),
  );
  return [
    ...texts.filter((text) => !isNothing(text)),
    ...texts.filter(isNothing),
  ].join(' | ');
}

function isNothing(text) {
  return text === 'null' || text === 'undefined';
}
