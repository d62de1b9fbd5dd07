import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../src/model/parseFigure.js';

/** As printed = what it comes to: value or range, unit, qualifier, kind, and the value in the base unit where that differs. */
const readings = `
0件 = 0 件 EXACT COUNT
52件 = 52 件 EXACT COUNT
１２件 = 12 件 EXACT COUNT
1,688户 = 1688 户 EXACT COUNT
１，６８８户 = 1688 户 EXACT COUNT
1,234,567.80元 = 1234567.8 元 EXACT AMOUNT
3,980余条 = 3980 条 OVER COUNT
648445剂次 = 648445 剂次 EXACT COUNT
175772.7元 = 175772.7 元 EXACT AMOUNT
52.4亩 = 52.4 亩 EXACT COUNT
86.5分 = 86.5 分 EXACT COUNT
89 人次 = 89 人次 EXACT COUNT
-3.2% = -3.2 % EXACT RATE
10m² = 10 m² EXACT COUNT
五十㎡ = 50 ㎡ EXACT COUNT
50元/平方米 = 50 元/平方米 EXACT COUNT
十次 = 10 次 EXACT COUNT
十二次 = 12 次 EXACT COUNT
二十次 = 20 次 EXACT COUNT
二十一件 = 21 件 EXACT COUNT
九十九件 = 99 件 EXACT COUNT
一百人 = 100 人 EXACT COUNT
一百零五人 = 105 人 EXACT COUNT
一百〇五人 = 105 人 EXACT COUNT
一〇五人 = 105 人 EXACT COUNT
一百一十人 = 110 人 EXACT COUNT
一百二十人 = 120 人 EXACT COUNT
一百五十六人 = 156 人 EXACT COUNT
三百二人 = 320 人 EXACT COUNT
一千零八十件 = 1080 件 EXACT COUNT
一千零五件 = 1005 件 EXACT COUNT
三千五件 = 3500 件 EXACT COUNT
九千九百九十九件 = 9999 件 EXACT COUNT
三万五千零一件 = 35001 件 EXACT COUNT
一万二千件 = 12000 件 EXACT COUNT
两万三件 = 23000 件 EXACT COUNT
二万零三件 = 20003 件 EXACT COUNT
二十万件 = 20 万件 EXACT COUNT 200000 件
一亿二千万元 = 120000000 元 EXACT AMOUNT
三点五亿元 = 3.5 亿元 EXACT AMOUNT 350000000 元
三点一四 = 3.14 - EXACT COUNT
零件次 = 0 件次 EXACT COUNT
两人 = 2 人 EXACT COUNT
五项 = 5 项 EXACT COUNT
廿三件 = 23 件 EXACT COUNT
廿个 = 20 个 EXACT COUNT
卅个 = 30 个 EXACT COUNT
卌五个 = 45 个 EXACT COUNT
壹佰贰拾元 = 120 元 EXACT AMOUNT
叁万伍仟元 = 35000 元 EXACT AMOUNT
兩萬元 = 2 万元 EXACT AMOUNT 20000 元
二〇二一件 = 2021 件 EXACT COUNT
六大领域 = 6 大领域 EXACT COUNT
六减 = 6 减 EXACT COUNT
970.63万元 = 970.63 万元 EXACT AMOUNT 9706300 元
5万余元 = 5 万元 OVER AMOUNT 50000 元
90余万元 = 90 万元 OVER AMOUNT 900000 元
三十余万元 = 30 万元 OVER AMOUNT 300000 元
1.2万余起 = 1.2 万起 OVER COUNT 12000 起
3.08亿元 = 3.08 亿元 EXACT AMOUNT 308000000 元
3.5万亿元 = 3.5 万亿元 EXACT AMOUNT 3500000000000 元
三万五千亿元 = 3500000000000 元 EXACT AMOUNT
5千万元 = 5 千万元 EXACT AMOUNT 50000000 元
3百万元 = 3 百万元 EXACT AMOUNT 3000000 元
1亿2000万元 = 120000000 元 EXACT AMOUNT
3万5千人 = 35000 人 EXACT COUNT
1万2000元 = 12000 元 EXACT AMOUNT
20万千瓦 = 20 万千瓦 EXACT COUNT 200000 千瓦
3千克 = 3 千克 EXACT COUNT
三千瓦 = 3 千瓦 EXACT COUNT
5千人 = 5 千人 EXACT COUNT 5000 人
3万美元 = 3 万美元 EXACT AMOUNT 30000 美元
99.5% = 99.5 % EXACT RATE
99.9％ = 99.9 % EXACT RATE
5‰ = 5 ‰ EXACT RATE 0.5 %
千分之三 = 3 ‰ EXACT RATE 0.3 %
百分之九十二 = 92 % EXACT RATE
百分之九十二点五 = 92.5 % EXACT RATE
百分之95 = 95 % EXACT RATE
百分之一百 = 100 % EXACT RATE
百分之百 = 100 % EXACT RATE
百分百 = 100 % EXACT RATE
百分之九十多 = 90 % OVER RATE
不足百分之五 = 5 % NEARLY RATE
万分之五 = 0.05 % EXACT RATE
四分之三 = 75 % EXACT RATE
三分之二 = 66.666667 % EXACT RATE
三分之二以上 = 66.666667 % AT_LEAST RATE
九成 = 9 成 EXACT RATE 90 %
超过九成 = 9 成 OVER RATE 90 %
七成左右 = 7 成 APPROXIMATE RATE 70 %
两成多 = 2 成 OVER RATE 20 %
3.5成 = 3.5 成 EXACT RATE 35 %
六成五 = 6.5 成 EXACT RATE 65 %
0.5个百分点 = 0.5 个百分点 EXACT CHANGE
六个百分点 = 6 个百分点 EXACT CHANGE
2百分点 = 2 百分点 EXACT CHANGE 2 个百分点
2倍 = 2 倍 EXACT COUNT
2倍多 = 2 倍 OVER COUNT
2至3次 = 2~3 次 APPROXIMATE COUNT
2—3次 = 2~3 次 APPROXIMATE COUNT
2——3次 = 2~3 次 APPROXIMATE COUNT
3～5天 = 3~5 天 APPROXIMATE COUNT
3到5天 = 3~5 天 APPROXIMATE COUNT
三至五天 = 3~5 天 APPROXIMATE COUNT
2次至3次 = 2~3 次 APPROXIMATE COUNT
2-3万元 = 2~3 万元 APPROXIMATE AMOUNT 20000~30000 元
8000至1万元 = 8000~10000 元 APPROXIMATE AMOUNT
30%至40% = 30~40 % APPROXIMATE RATE
30至40% = 30~40 % APPROXIMATE RATE
百分之三十至四十 = 30~40 % APPROXIMATE RATE
百分之三十至百分之四十 = 30~40 % APPROXIMATE RATE
三到五成 = 3~5 成 APPROXIMATE RATE 30~50 %
两三次 = 2~3 次 APPROXIMATE COUNT
三五个 = 3~5 个 APPROXIMATE COUNT
十二三人 = 12~13 人 APPROXIMATE COUNT
三四十人 = 30~40 人 APPROXIMATE COUNT
七八百件 = 700~800 件 APPROXIMATE COUNT
两三万元 = 2~3 万元 APPROXIMATE AMOUNT 20000~30000 元
七八成 = 7~8 成 APPROXIMATE RATE 70~80 %
不低于90% = 90 % AT_LEAST RATE
不少于3次 = 3 次 AT_LEAST COUNT
至少3次 = 3 次 AT_LEAST COUNT
3次以上 = 3 次 AT_LEAST COUNT
3名及以上 = 3 名 AT_LEAST COUNT
上千人 = 1000 人 AT_LEAST COUNT
超过10日 = 10 日 OVER COUNT
逾百件 = 100 件 OVER COUNT
突破1000件 = 1000 件 OVER COUNT
71000余名 = 71000 名 OVER COUNT
100多次 = 100 次 OVER COUNT
十余次 = 10 次 OVER COUNT
百余件 = 100 件 OVER COUNT
万余名 = 10000 名 OVER COUNT
超千万元 = 10000000 元 OVER AMOUNT
3个多月 = 3 个月 OVER COUNT
一年多 = 1 年 OVER COUNT
不超过10日 = 10 日 AT_MOST COUNT
10日以内 = 10 日 AT_MOST COUNT
10日内 = 10 日内 EXACT COUNT
100元以下 = 100 元 AT_MOST AMOUNT
近90万元 = 90 万元 NEARLY AMOUNT 900000 元
近百件 = 100 件 NEARLY COUNT
将近一半件 = refused
不足10件 = 10 件 NEARLY COUNT
约2亿元 = 2 亿元 APPROXIMATE AMOUNT 200000000 元
约3.6万人次 = 3.6 万人次 APPROXIMATE COUNT 36000 人次
百来次 = 100 次 APPROXIMATE COUNT
二十来个 = 20 个 APPROXIMATE COUNT
约20余件 = 20 件 APPROXIMATE COUNT
近百余起 = 100 起 APPROXIMATE COUNT
`;

/** What names no one number, or more than one thing. */
const refusals = [
  '',
  '若干',
  '数十件',
  '数百件',
  '十几次',
  '几十次',
  '成百上千件',
  '万元',
  '千人',
  '一半',
  '过半',
  '3个半月',
  '翻一番',
  '第3次',
  '第十二次',
  '文件11份',
  '11份3件',
  '11份,报送',
  '二次、三次',
  '1.2.3元',
  '12,34件',
  '1,23件',
  '3万5人',
  '一二三',
  '三二十',
  '十十',
  '一千百件',
  '二十零件',
  '一百零',
  '亿亿元',
  '三重一大',
  '六减一增',
  '3至2次',
  '2件至3份',
  '2至3至4次',
  '零分之一',
  '12345热线12个',
];

describe('figures as reports print them', () => {
  const rows = readings
    .trim()
    .split('\n')
    .map((row) => row.split(' = '));

  it.each(rows)('%s comes to %s', (printed = '', expected) => {
    expect(describeFigure(printed)).toBe(expected);
  });

  it.each(refusals)('“%s” names no one number', (printed) => {
    expect(parseFigure(printed)).toBeNull();
  });

  it('stand in this table at least a hundred and twenty times, each once', () => {
    const printed = [...rows.map(([first]) => first), ...refusals];
    expect(new Set(printed).size).toBe(printed.length);
    expect(printed.length).toBeGreaterThanOrEqual(120);
  });
});

function describeFigure(printed: string): string {
  const figure = parseFigure(printed);
  if (!figure) return 'refused';
  const { value, valueTo, unit, qualifier, kind, normalized } = figure;
  const amount = (from: string, to: string | null): string => (to === null ? from : `${from}~${to}`);
  const base = `${amount(normalized.value, normalized.valueTo)} ${normalized.unit}`;
  const words = `${amount(value, valueTo)} ${unit || '-'}`;
  return `${words} ${qualifier} ${kind}${base === words || unit === '' ? '' : ` ${base}`}`;
}
