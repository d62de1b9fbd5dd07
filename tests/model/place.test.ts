import { describe, expect, it } from 'vitest';
import { isIdName, parseId, placeCodeOf, spacesAround } from '../../src/model/id.js';
import { codesAround, findPlaceByCode, findPlaceById, listNearestPlaces } from '../../src/model/place.js';
import { placeTable } from '../../src/model/placeTable.js';

const lines = placeTable.trim().split('\n');

describe('the table of places', () => {
  it('has the nation, 34 provinces, their prefectures and counties, each code once and in order', () => {
    const codes = lines.map((line) => line.split(' ')[0] ?? '').slice(1);
    expect(lines[0]).toBe('CN 中国 china');
    expect(codes.every((code) => /^\d{2}(\d{2}){0,2}$/.test(code))).toBe(true);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.filter((code) => code.length === 2)).toHaveLength(34);
    expect(codes.filter((code) => code.length === 4).length).toBeGreaterThan(330);
    expect(codes.filter((code) => code.length === 6).length).toBeGreaterThan(2840);
  });

  it('gives each place a name and an id that can be one', () => {
    for (const line of lines) {
      const [code = '', name = '', ...rest] = line.split(' ');
      const place = findPlaceByCode(code);
      expect(rest).toHaveLength(1);
      expect(name).toMatch(/^\p{Script=Han}+$/u);
      expect(isIdName(parseId(place?.id ?? '')?.name ?? '')).toBe(true);
      expect(findPlaceById(place?.id ?? '')).toBe(place);
    }
  });

  it('has each county and prefecture in a province', () => {
    for (const line of lines.slice(1)) {
      const [code = ''] = line.split(' ');
      expect(findPlaceByCode(code.slice(0, 2))?.level).toBe('PROVINCE');
    }
    expect(codesAround('429004')).toEqual(['4290', '42', 'CN']);
    expect(findPlaceByCode('4290')).toBeNull();
  });

  it('names the codes nearest to one that it lacks', () => {
    expect(listNearestPlaces('110100')[0]).toMatchObject({ code: '110101', name: '东城区' });
    expect(listNearestPlaces('130100')).toMatchObject([{ code: '1301', name: '石家庄市' }]);
    expect(listNearestPlaces('999999')).toEqual([]);
  });
});

describe('the place of a space', () => {
  it.each([
    ['cn', 'CN'],
    ['cn-11', '11'],
    ['cn-1301', '1301'],
    ['cn-110101', '110101'],
    ['cn-110101-2021', '110101'],
    ['cn-110101-2021-budget', '110101'],
    ['cn-2021-laws', 'CN'],
    ['cn-2021', 'CN'],
    ['cn-1998-laws', 'CN'],
    ['cn-11-2021', '11'],
    ['cn-1301-2021', '1301'],
  ])('%s is %s', (space, code) => {
    expect(placeCodeOf(space)).toBe(code);
  });

  it('is sought upwards, and a year is no place', () => {
    expect(spacesAround('cn-110101-2021')).toEqual(['cn-110101-2021', 'cn-110101', 'cn-1101', 'cn-11', 'cn']);
    expect(spacesAround('cn-2021-laws')).toEqual(['cn-2021-laws', 'cn']);
  });
});
