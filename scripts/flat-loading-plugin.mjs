/**
 * A rollup plugin that asks for everything a lazy chunk imports together with
 * the chunk: one wait instead of one for each storey of imports.
 */
export function flatLoading() {
  return {
    name: 'flat-loading',
    renderDynamicImport({chunk, getTargetChunkImports}) {
      const paths = (getTargetChunkImports() ?? [])
        .filter(({type, fileName}) => type === 'internal' && fileName)
        .filter(({fileName}) => fileName !== chunk.fileName)
        .map(({resolvedImportPath}) => resolvedImportPath);
      if (paths.length === 0) return null;
      const imports = paths.map((path) => `import(${path})`);
      return {
        left: `Promise.all([${imports.join(',')},import(`,
        right: ')]).then((all)=>all.pop())',
      };
    },
  };
}
