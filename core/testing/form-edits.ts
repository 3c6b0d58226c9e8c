import { readForm } from '#core/form/form.ts';
import type { FieldName, Form, ListName } from '#core/form/form.ts';
import type { FormChange } from '#core/form/change.ts';
import { textsOf } from '#core/form/outcome.ts';
import type { FormTexts, GroupTexts } from '#core/form/outcome.ts';
import { listEdits } from '#core/text/list-edits.ts';

const values: Readonly<Record<FieldName, string>> = {
  title: 'Grand # pie: part two',
  source: 'Aunt May: notes',
  link: 'https://example.org/a',
  author: 'Ann',
  image: 'images/pie.jpg',
  servings: '6',
  prep: '25 min',
  cook: '1 h 5 min',
  total: '1 h 30 min',
};

/** A named edit of the form. */
export type NamedEdit = readonly [kind: string, change: FormChange];

/** One edit of each kind of field and row that a recipe has, and of those that it could have. */
export function editsOfEveryKind(form: Form): readonly NamedEdit[] {
  const fields = (Object.keys(values) as FieldName[]).flatMap((field): readonly NamedEdit[] => {
    const has = form.fields[field].text !== '';
    const set: NamedEdit = [`${has ? 'set' : 'add'} ${field}`, { kind: 'field', field, text: values[field] }];
    return has && field !== 'title' ? [set, [`clear ${field}`, { kind: 'field', field, text: '' }]] : [set];
  });
  return [...fields, ...tagEdits(form), ...rowEdits(form, 'ingredients'), ...rowEdits(form, 'steps')];
}

function tagEdits(form: Form): readonly NamedEdit[] {
  const tags = form.tags.map(({ text }) => text);
  if (tags.length === 0) return [['first tag', { kind: 'tags', tags: ['weekday'] }]];
  return [
    ['add tag', { kind: 'tags', tags: [...tags, 'weekday'] }],
    ['drop tag', { kind: 'tags', tags: tags.slice(1) }],
    ['rename tag', { kind: 'tags', tags: tags.with(-1, 'new one') }],
    ['drop all tags', { kind: 'tags', tags: [] }],
  ];
}

function rowEdits(form: Form, list: ListName): readonly NamedEdit[] {
  const rows = form[list].flatMap((group) => group.rows);
  const isSteps = list === 'steps';
  const at = rows.length >> 1;
  const first = isSteps ? 'Heat the oven to 200 °C.' : '2 cups new food';
  if (rows.length === 0) return [[`first of ${list}`, { kind: 'insert', list, index: -1, texts: [first] }]];
  const plain: readonly NamedEdit[] = [
    [
      `set ${list}`,
      { kind: 'row', list, index: at, text: isSteps ? 'Whisk the eggs # well.' : '3 cups flour # sifted' },
    ],
    [
      `insert ${list}`,
      { kind: 'insert', list, index: at, texts: [isSteps ? 'Mix well: stir for 5 minutes.' : 'Water, 190 g: Warm'] },
    ],
    [`insert ${list} at the top`, { kind: 'insert', list, index: -1, texts: [first] }],
    [
      `paste ${list} at the end`,
      {
        kind: 'insert',
        list,
        index: rows.length - 1,
        texts: isSteps ? ['Stir in the butter.', 'Serve hot with rice.'] : ['1 last thing', '2 more'],
      },
    ],
    [`remove ${list}`, { kind: 'remove', list, index: at }],
  ];
  return [...plain, ...(rows.length > 1 ? manyRowEdits(form, list, Math.max(1, at)) : []), ...sectionEdits(form, list)];
}

function manyRowEdits(form: Form, list: ListName, at: number): readonly NamedEdit[] {
  const group = form[list].findIndex(({ rows }) => rows.length > 1);
  const moved = form[list][group]?.rows[0]?.index ?? -1;
  return [
    [`join ${list}`, { kind: 'join', list, index: at }],
    [`begin a section of ${list}`, { kind: 'begin-section', list, index: at, name: 'For the topping' }],
    ...(group < 0
      ? []
      : [[`move ${list}`, { kind: 'move', list, index: moved, to: { group, at: 1 } }] satisfies NamedEdit]),
    ...(form[list].length < 2
      ? []
      : [
          [
            `move ${list} to another section`,
            { kind: 'move', list, index: 0, to: { group: 1, at: 0 } },
          ] satisfies NamedEdit,
        ]),
  ];
}

function sectionEdits(form: Form, list: ListName): readonly NamedEdit[] {
  const group = form[list].findIndex(({ name }) => name !== null);
  if (group < 0) return [];
  return [
    [`name a section of ${list}`, { kind: 'name-section', list, group, name: 'Sauce two' }],
    [`join sections of ${list}`, { kind: 'name-section', list, group, name: '' }],
  ];
}

/** Edits of the form that lead from one state of a file to another, as far as the form has what differs. */
export function editsBetween(before: string, after: string, fileName: string): readonly NamedEdit[] {
  const [one, other] = [textsOf(readForm(before, fileName)), textsOf(readForm(after, fileName))];
  const fields = (Object.keys(values) as FieldName[]).filter((field) => one.fields[field] !== other.fields[field]);
  return [
    ...fields.map((field): NamedEdit => [field, { kind: 'field', field, text: other.fields[field] }]),
    ...(one.tags.join('\n') === other.tags.join('\n')
      ? []
      : [['tags', { kind: 'tags', tags: other.tags }] satisfies NamedEdit]),
    ...(['ingredients', 'steps'] as const).flatMap((list) => [
      ...namesGone(one, other, list),
      ...rowsBetween(one, other, list),
    ]),
  ];
}

function namesGone(one: FormTexts, other: FormTexts, list: ListName): readonly NamedEdit[] {
  const kept = new Set(other[list].map(({ name }) => name));
  return one[list]
    .flatMap(({ name }, group): readonly NamedEdit[] =>
      name === null || kept.has(name) ? [] : [[list, { kind: 'name-section', list, group, name: '' }]],
    )
    .reverse();
}

const flat = (groups: readonly GroupTexts[]): readonly string[] => groups.flatMap(({ rows }) => rows);

const rowsBetween = (one: FormTexts, other: FormTexts, list: ListName): readonly NamedEdit[] =>
  listEdits(flat(one[list]), flat(other[list])).map((edit): NamedEdit => {
    if (edit.kind === 'set') return [list, { kind: 'row', list, index: edit.at, text: edit.text }];
    if (edit.kind === 'remove') return [list, { kind: 'remove', list, index: edit.at }];
    return [list, { kind: 'insert', list, index: edit.at - 1, texts: [edit.text] }];
  });

/**
 * The lines that an edit may touch, written without the code that edits: those of the field's own place, and for rows also
 * those of the list's other rows (numbers count on) and of section names. Null where the edit may add lines anywhere.
 */
function ownLines(form: Form, change: FormChange): readonly (readonly [number, number])[] | null {
  switch (change.kind) {
    case 'field': {
      const { span } = form.fields[change.field];
      return span ? [[span.start, span.end]] : null;
    }
    case 'tags':
      return form.tags.length > 0
        ? form.tags.flatMap(({ span }) => (span ? [[span.start, span.end] as const] : []))
        : null;
    default:
      return form[change.list].flatMap(({ rows, nameSpan }) => [
        ...rows.map(({ span }) => [span.start, span.end] as const),
        // A heading may be underlined on the next line.
        ...(nameSpan
          ? [
              [
                nameSpan.start,
                nameSpan.end + (/^\n[-=]+/.exec(form.source.slice(nameSpan.end))?.[0].length ?? 0),
              ] as const,
            ]
          : []),
      ]);
  }
}

/** Lines of the file that an edit changed or lost although they are none of its field's: must be empty. */
export function foreignLines(form: Form, change: FormChange, after: string): readonly string[] {
  const spans = ownLines(form, change) ?? [];
  let at = 0;
  const foreign = form.source.split('\n').filter((line) => {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    return line.trim() !== '' && !spans.some(([from, to]) => from <= end && to >= start);
  });
  const left = new Map<string, number>();
  for (const line of after.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  const isAdding = ownLines(form, change) === null;
  return foreign.filter((line) => {
    if (isAdding && [...left.keys()].some((other) => hasAsEnds(other, line))) return false;
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count < 1;
  });
}

/** `servings:` in `servings: 4`: something came in, nothing went. */
function hasAsEnds(longer: string, line: string): boolean {
  let start = 0;
  while (start < line.length && longer[start] === line[start]) start += 1;
  return longer.length >= line.length && longer.endsWith(line.slice(start));
}
