/**
 * An analyzer plugin that names what is published: the built modules instead
 * of their sources, and no private or inherited member.
 */
export function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        module.path = builtPath(module.path);
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(isPublic);
        }
        for (const {declaration} of module.exports ?? []) {
          if (declaration?.module) {
            declaration.module = builtPath(declaration.module);
          }
        }
      }
    },
  };
}

/** `src/element/events.ts` and `/src/element/events.js` as `dist/…/events.js`. */
function builtPath(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

function isPublic({privacy, name, static: isStatic}) {
  return privacy !== 'private' && !name.startsWith('#') && !isStatic;
}
