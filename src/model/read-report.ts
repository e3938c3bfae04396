import type {Diagnostic} from './diagnostic.js';
import type {Attachment, Node, Report} from './nodes.js';
import {readFields} from './read-fields.js';
import {type Kind, kinds, type NodeReader, nodeRules} from './read-rules.js';
import {isScriptTag} from './script-tag.js';

/** A report, and what was wrong with the value that it was read from. */
export interface ReportReading {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
}

/** Levels of nodes inside each other; deeper ones are left out. */
const maximumDepth = 200;

/** Nodes in all: an object that contains itself is without end. */
const maximumNodes = 5_000_000;

/** Remarks that are kept; a value of another kind has one for each node. */
const maximumDiagnostics = 100;

/**
 * The report in a value of unknown origin (parsed JSON, a property that a page
 * has set). Whatever the model does not allow is left out and named in the
 * diagnostics: unknown nodes, wrong types, addresses that run scripts, ids
 * that are taken, depths and sizes without end. Never throws.
 */
export function readReport(value: unknown): ReportReading {
  const reading = new Reading();
  const report = isRecord(value) && value.type === 'report' ? value : null;
  if (!report) {
    reading.remark(
      'report',
      'is not a report: its type is not "report"',
      'error',
    );
  }
  const {children, attachments, furniture, lang, fields} = report ?? {};
  return {
    report: {
      type: 'report',
      lang: isScriptTag(lang) ? lang : 'zh-Hans',
      fields: readFields(fields),
      children: reading.nodes(
        'flow',
        report ? (children ?? null) : [],
        'children',
        1,
      ),
      attachments: listOf(attachments).flatMap((item, at) =>
        reading.attachment(item, `attachments[${at}]`),
      ),
      furniture: listOf(furniture).filter((line) => typeof line === 'string'),
    },
    diagnostics: reading.diagnostics,
  };
}

/** One reading: the ids and the number of nodes that it has met. */
class Reading implements NodeReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #ids = new Set<string>();
  #count = 0;

  /** The nodes of one kind in a value that should be a list of them. */
  nodes<K extends Kind>(
    kind: K,
    value: unknown,
    path: string,
    depth: number,
  ): Extract<Node, {type: (typeof kinds)[K][number]}>[] {
    if (value !== undefined && !Array.isArray(value)) {
      this.remark(path, 'is not a list');
    }
    return listOf(value).flatMap((item, at) => {
      const node = this.node(kind, item, `${path}[${at}]`, depth);
      return node ? [node] : [];
    });
  }

  /** A node of one kind; null, and a remark, when the value is none. */
  node<K extends Kind>(
    kind: K,
    value: unknown,
    path: string,
    depth: number,
  ): Extract<Node, {type: (typeof kinds)[K][number]}> | null {
    const types: readonly string[] = kinds[kind];
    const type = isRecord(value) ? value.type : undefined;
    if (!isRecord(value) || !types.includes(String(type))) {
      this.remark(path, `is not one of ${types.join(', ')}`);
      return null;
    }
    if (depth > maximumDepth || ++this.#count > maximumNodes) {
      const what = 'is left out: the tree is too deep or too large';
      this.remark(path, what, 'error');
      return null;
    }
    const rule = nodeRules[type as keyof typeof nodeRules];
    const node: Record<string, unknown> = {type};
    if ('id' in rule) node.id = this.id(value.id, String(type), path);
    Object.assign(node, rule.read?.(value, {reading: this, path, depth}));
    if (rule.children) {
      const inside = `${path}.children`;
      node.children = this.nodes(
        rule.children,
        value.children,
        inside,
        depth + 1,
      );
    }
    if (type === 'link') {
      node.children = this.#withoutLinks(node.children, path);
    }
    // The rule of a type makes a node of that type.
    return node as never;
  }

  /** HTML has no link in a link: of those in each other the inner one stays text. */
  #withoutLinks(children: unknown, path: string): unknown[] {
    return listOf(children).flatMap((child) => {
      if (!isRecord(child) || !Array.isArray(child.children)) return [child];
      const inside = this.#withoutLinks(child.children, path);
      if (child.type !== 'link') return [{...child, children: inside}];
      this.remark(path, 'has a link in it, whose text is kept');
      return inside;
    });
  }

  attachment(value: unknown, path: string): Attachment[] {
    if (!isRecord(value) || value.type !== 'attachment') {
      this.remark(path, 'is not an attachment');
      return [];
    }
    const {kind, id, label, fields, children} = value;
    return [
      {
        type: 'attachment',
        kind: kind === 'enclosure' ? kind : 'attachment',
        id: this.id(id, 'attachment', path),
        label: typeof label === 'string' ? label : null,
        fields: readFields(fields),
        children: this.nodes('flow', children, `${path}.children`, 2),
      },
    ];
  }

  /** An id that no other node has. */
  id(value: unknown, type: string, path: string): string {
    const isId = typeof value === 'string' && /^[^\s]{1,200}$/u.test(value);
    if (isId && !this.#ids.has(value)) {
      this.#ids.add(value);
      return value;
    }
    this.remark(path, isId ? 'has an id that is taken' : 'has no id');
    let number = this.#ids.size + 1;
    while (this.#ids.has(`${type}-${number}`)) number++;
    this.#ids.add(`${type}-${number}`);
    return `${type}-${number}`;
  }

  remark(
    path: string,
    what: string,
    severity: Diagnostic['severity'] = 'warning',
  ): void {
    // What is left out is told even when a hundred small things were.
    const more = severity === 'error' ? 1 : 0;
    if (this.diagnostics.length >= maximumDiagnostics + more) return;
    const reason = `${path} ${what}.`;
    this.diagnostics.push({
      rule: 'invalid-report',
      severity,
      reason,
      line: null,
    });
  }
}

/** Whether a value is an object with named properties. */
export function isRecord(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
