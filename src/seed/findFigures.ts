import { covers, overlaps, type Span } from '../model/codePoints.js';
import { type Figure, parseFigure } from '../model/parseFigure.js';
import { findDates } from './findDates.js';
import type { SourceText } from './SourceText.js';

/** A figure that a text prints, found by its form alone: nothing says yet what it measures. */
export interface FoundFigure extends Span {
  readonly printed: string;
  /** Null where it is no one number. */
  readonly figure: Figure | null;
}

const units = [
  ...[
    '个多百分点',
    '个多月',
    '个百分点',
    '百分点',
    '平方公里',
    '平方米',
    '立方米',
    '千瓦时',
    '千瓦',
    '公里',
    '公斤',
    '小时',
    '分钟',
    '工作日',
  ],
  ...['人次', '批次', '剂次', '件次', '场次', '户次', '车次', '班次', '人份', '课时', '个月', '万元', '亿元', '美元'],
  ...Array.from(
    '%％‰成元件起宗份次个项名人户家条部场期本册类批处所支辆台套间栋亩吨米克天日月年分倍岁页篇字门讲节集卷例笔单张座级轮届组站点吋幅面段',
  ),
].join('|');

const opening = '(?:不少于|不低于|不超过|不高于|超过|将近|接近|大约|不足|不到|至少|最多|突破|约|近|逾|超|上)?';
const closing = '(?:及以上|以上|以内|及以下|以下|左右|余|多(?![种元样方次]))?';
const arabic =
  '(?<![\\d０-９A-Za-z.．])[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})+(?:[.．][\\d０-９]+)?|(?<![\\d０-９A-Za-z.．])[\\d０-９]+(?:[.．][\\d０-９]+)?';
const numeral = '[〇零一二三四五六七八九十百千万亿两廿卅]+(?:点[〇零一二三四五六七八九]+)?';
const chinese = `(?<![第每这那某同统唯进之])${numeral}`;
const behind = '[余多来]?[十百千万亿]*[余多来]?';
const between = '(?:至|到|[-—–~～]{1,2})';
const figures = new RegExp(
  [
    `${opening}(?:${chinese}|\\d+)分之(?:${numeral}|${arabic})${closing}`,
    `${opening}(?:${arabic})(?:(?:万亿|亿|万)\\d+)?(?:${behind}(?:${units})?${between}(?:${arabic}))?${behind}(?:${units})?${closing}`,
    `${opening}(?:${chinese})(?:${between}(?:${chinese}))?${behind}(?:${units})${closing}`,
  ].join('|'),
  'gu',
);

/**
 * The figures of a text by their form: numbers in digits, and Chinese numerals with a unit. Dates, document numbers, section numbers and
 * what stands in a title are none; nor is 一个, 一批, 一项, which count nothing.
 */
export function findFigures(source: SourceText): readonly FoundFigure[] {
  const { points, markers } = source;
  const numbered = points.match(/第\s*\d+|\d+\s*号|《[^》]*》|[A-Za-z]\d+/gu);
  const others = [...findDates(points), ...markers, ...source.unplaced, ...numbered];
  return points.match(figures).flatMap((span) => {
    const printed = points.slice(span.start, span.end);
    const figure = parseFigure(printed);
    const isOther = others.some((other) => covers(other, span) || (overlaps(other, span) && /\d/u.test(printed)));
    if (isOther || (figure === null && !/[\d０-９]/u.test(printed)) || isArticle(printed)) return [];
    return [{ ...span, printed, figure }];
  });
}

/** 一个, 一批, 一项: an article, as in most of their places. */
function isArticle(printed: string): boolean {
  return /^一[^\d成万亿百千分]+$/u.test(printed);
}
