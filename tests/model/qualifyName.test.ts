import { describe, expect, it } from 'vitest';
import { type NamingPlace, qualifyName } from '../../src/model/qualifyName.js';

const nation: NamingPlace = { name: '中国', level: 'NATION' };
const province: NamingPlace = { name: '甲乙省', level: 'PROVINCE' };
const city: NamingPlace = { name: '丙丁市', level: 'CITY' };
const county: NamingPlace = { name: '戊己县', level: 'COUNTY' };
const district: NamingPlace = { name: '庚辛区', level: 'COUNTY' };
const autonomous: NamingPlace = { name: '壬癸苗族自治县', level: 'COUNTY' };

const inCounty = [county, city, province, nation];
const inDistrict = [district, city, province, nation];

describe('the name of a unit among many places', () => {
  it.each([
    ['县司法局', inCounty, '戊己县司法局'],
    ['县委', inCounty, '戊己县委'],
    ['县直事业单位', inCounty, '戊己县直事业单位'],
    ['县市场监管局', inCounty, '戊己县市场监管局'],
    ['县城管局', inCounty, '戊己县城管局'],
    ['县外事办', inCounty, '戊己县外事办'],
    ['县长', inCounty, '戊己县县长'],
    ['县级领导', inCounty, '戊己县县级领导'],
    ['县城社区', inCounty, '戊己县县城社区'],
    ['全县各单位', inCounty, '戊己县各单位'],
    ['本县居民', inCounty, '戊己县居民'],
    ['公安局', inCounty, '戊己县公安局'],
    ['各乡(镇)', inCounty, '戊己县各乡(镇)'],
    ['市委', [city, province, nation], '丙丁市委'],
    ['市政府', [city, province, nation], '丙丁市政府'],
    ['市民政局', [city, province, nation], '丙丁市民政局'],
    ['市场监管局', [city, province, nation], '丙丁市市场监管局'],
    ['市民', [city, province, nation], '丙丁市市民'],
    ['市政管理局', [city, province, nation], '丙丁市市政管理局'],
    ['省水利厅', [province, nation], '甲乙省水利厅'],
    ['区政府', inDistrict, '庚辛区政府'],
    ['县政府', inDistrict, '庚辛区县政府'],
    ['县政府', [autonomous], '壬癸苗族自治县政府'],
  ] as const)('%s becomes %s', (name, places, qualified) => {
    expect(qualifyName(name, places)).toBe(qualified);
  });

  it.each(['戊己县电视台', '戊己中学', '甲乙省丙丁监狱'])('leaves %s, which names its place', (name) => {
    expect(qualifyName(name, inCounty)).toBe(name);
  });

  it('leaves what lies in no place, and what is of the nation', () => {
    expect(qualifyName('县司法局', [])).toBe('县司法局');
    expect(qualifyName('国务院', [nation])).toBe('国务院');
  });
});
