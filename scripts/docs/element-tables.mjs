/**
 * Tables of the element's public surface, as Markdown, from the custom elements
 * manifest. They stand in the README and in the documentation pages.
 */
const tables = [
  {
    title: 'Attributes',
    columns: ['Attribute (property)', 'Values', 'Default', 'What it does'],
    rows: ({attributes = []}) =>
      attributes.map(({name, fieldName, type, default: value, description}) => [
        code(name) + (fieldName === name ? '' : ` (${code(fieldName)})`),
        code(type?.text),
        code(value),
        description,
      ]),
  },
  {
    title: 'Properties',
    columns: ['Property', 'Type', 'What it is'],
    rows: ({members = []}) =>
      members
        .filter(({kind, attribute}) => kind === 'field' && !attribute)
        .map(({name, type, readonly, description}) => [
          code(name) + (readonly ? ' (read only)' : ''),
          code(type?.text),
          description,
        ]),
  },
  {
    title: 'Methods',
    columns: ['Method', 'What it does'],
    rows: ({members = []}) =>
      members
        .filter(({kind, inheritedFrom}) => kind === 'method' && !inheritedFrom)
        .filter(({description}) => description)
        .map((method) => [code(signatureOf(method)), method.description]),
  },
  {
    title: 'Events',
    columns: ['Event', 'Class', 'When'],
    rows: ({events = []}) =>
      events
        .filter(({name}) => name)
        .map(({name, type, description}) => [
          code(name),
          code(type?.text),
          description,
        ]),
  },
  {
    title: 'Slots',
    columns: ['Slot', 'What stands there'],
    rows: ({slots = []}) =>
      slots.map(({name, description}) => [code(name), description]),
  },
  {
    title: 'Parts',
    columns: ['Part', 'What it is'],
    rows: ({cssParts = []}) =>
      cssParts.map(({name, description}) => [code(name), description]),
  },
  {
    title: 'Custom properties',
    columns: ['Property', 'Default', 'What it sets'],
    rows: ({cssProperties = []}) =>
      cssProperties.map(({name, default: value, description}) => [
        code(name),
        code(value),
        description,
      ]),
  },
];

/** All tables that have rows, each below a heading of the given level. */
export function elementTables(element, level = 4) {
  return tables
    .map((table) => ({...table, cells: table.rows(element)}))
    .filter(({cells}) => cells.length > 0)
    .map(({title, columns, cells}) =>
      [
        `${'#'.repeat(level)} ${title}`,
        '',
        line(columns),
        line(columns.map(() => '---')),
        ...cells.map(line),
      ].join('\n'),
    )
    .join('\n\n');
}

function signatureOf({name, parameters = [], return: result}) {
  const list = parameters
    .map((parameter) => {
      const mark = parameter.optional ? '?' : '';
      return `${parameter.name}${mark}: ${parameter.type?.text ?? 'unknown'}`;
    })
    .join(', ');
  return `${name}(${list})${result?.type ? `: ${result.type.text}` : ''}`;
}

function code(text) {
  return text ? `\`${text}\`` : '';
}

function line(cells) {
  const escaped = cells.map((cell) =>
    String(cell ?? '')
      .replaceAll('\n', ' ')
      .replaceAll('|', '\\|'),
  );
  return `| ${escaped.join(' | ')} |`;
}
