import type {Node} from './nodes.js';
import {childrenOf} from './visit.js';

/** Levels that every walk over a tree has room for on any machine's stack. */
const roomy = 500;

/**
 * What a walk over a tree makes. What walks a tree into its depth meets the end
 * of the stack somewhere beyond a thousand levels; no parser of ours goes
 * there, a tree that a program has made can.
 *
 * @throws {TypeError} that names the depth, in place of the stack's own error.
 */
export function walked<T>(root: Node, walk: () => T): T {
  try {
    return walk();
  } catch (error) {
    const depth = error instanceof RangeError ? depthOf(root) : 0;
    if (depth <= roomy) throw error;
    throw new TypeError(
      `The ${root.type} nests ${depth} levels deep, more than can be written; readReport() makes one of it that nests 200 and says what it left out.`,
    );
  }
}

/** How many levels of nodes stand in each other, the first included. */
function depthOf(root: Node): number {
  let depth = 0;
  let level: readonly Node[] = [root];
  for (; level.length > 0; depth += 1) level = level.flatMap(childrenOf);
  return depth;
}
