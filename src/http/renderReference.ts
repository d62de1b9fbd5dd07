import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { describeCodes } from './describeCodes.js';

/** The language of a page; descriptions in the SDL hold both, as “中文 · English”. */
export type PageLanguage = 'zh' | 'en';

const words = {
  zh: { title: 'obligraph 接口参考', other: 'English', codes: '错误代码', argument: '参数', implements: '实现' },
  en: {
    title: 'obligraph reference',
    other: '中文',
    codes: 'Error codes',
    argument: 'arguments',
    implements: 'implements',
  },
} as const;

const groups: ReadonlyArray<readonly [zh: string, en: string, is: (type: GraphQLNamedType) => boolean]> = [
  ['查询', 'Queries', ({ name }) => name === 'Query'],
  [
    '接口与对象',
    'Interfaces and objects',
    (type) => (isInterfaceType(type) || isObjectType(type) || isUnionType(type)) && type.name !== 'Query',
  ],
  ['枚举', 'Enumerations', isEnumType],
  ['输入', 'Inputs', isInputObjectType],
  ['标量', 'Scalars', isScalarType],
];

/** The reference of the contract as one page of HTML without any script: every type, field, argument and value with its description. */
export function renderReference(schema: GraphQLSchema, language: PageLanguage): string {
  const { title, other, codes } = words[language];
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const sections = groups.map(([zh, en, is]) => ({ heading: language === 'zh' ? zh : en, types: types.filter(is) }));
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="style.css"></head>
<body>
<nav><a href="${language === 'zh' ? 'en' : 'zh'}" hreflang="${language === 'zh' ? 'en' : 'zh'}">${other}</a>
${sections.map(({ heading, types: listed }) => `<details open><summary>${heading}</summary>${listed.map(linkTo).join('')}</details>`).join('\n')}
<a href="#codes">${codes}</a></nav>
<main><h1>${title}</h1>
${sections.flatMap(({ types: listed }) => listed.map((type) => renderType(type, language))).join('\n')}
<section id="codes"><h2>${codes}</h2><dl>${describeCodes()
    .map(({ code, zh, en }) => `<dt>${code}</dt><dd>${escapeHtml(language === 'zh' ? zh : en)}</dd>`)
    .join('')}</dl></section>
</main>
</body>
</html>
`;
}

function renderType(type: GraphQLNamedType, language: PageLanguage): string {
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  const above =
    interfaces.length > 0 ? `<p>${words[language].implements} ${interfaces.map(linkTo).join(', ')}</p>` : '';
  return `<section id="${type.name}"><h2>${type.name}</h2>${describe(type.description, language)}${above}${renderParts(type, language)}</section>`;
}

function renderParts(type: GraphQLNamedType, language: PageLanguage): string {
  if (isEnumType(type)) {
    const values = type
      .getValues()
      .map(({ name, description }) => `<dt>${name}</dt><dd>${describe(description, language)}</dd>`);
    return `<dl>${values.join('')}</dl>`;
  }
  if (!('getFields' in type)) return '';
  const fields: ReadonlyArray<GraphQLField<unknown, unknown> | GraphQLInputField> = Object.values(type.getFields());
  return `<dl>${fields.map((field) => renderField(field, language)).join('')}</dl>`;
}

function renderField(field: GraphQLField<unknown, unknown> | GraphQLInputField, language: PageLanguage): string {
  const args = 'args' in field ? field.args : [];
  const list = args.map(({ name, type, defaultValue }) => {
    const byDefault = defaultValue === undefined ? '' : ` = ${escapeHtml(JSON.stringify(defaultValue))}`;
    return `<li><code>${name}: ${nameType(type)}${byDefault}</code></li>`;
  });
  const below = list.length > 0 ? `<ul aria-label="${words[language].argument}">${list.join('')}</ul>` : '';
  return `<dt><code>${field.name}: ${nameType(field.type)}</code></dt><dd>${describe(field.description, language)}${below}</dd>`;
}

function nameType(type: GraphQLInputField['type'] | GraphQLField<unknown, unknown>['type']): string {
  const { name } = getNamedType(type);
  return String(type).replace(name, `<a href="#${name}">${name}</a>`);
}

function linkTo({ name }: GraphQLNamedType): string {
  return `<a href="#${name}">${name}</a>`;
}

/** One half of a description; both where it is not written in two languages. */
function describe(description: string | null | undefined, language: PageLanguage): string {
  const [zh = '', ...en] = (description ?? '').split(' · ');
  const text = language === 'zh' || en.length === 0 ? zh : en.join(' · ');
  return text === '' ? '' : `<p>${escapeHtml(text)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
