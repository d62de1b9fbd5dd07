import type { Basis } from '../generated/graphql.ts';

/** Colours of a drawing: they stand in it, so that a saved one needs no style sheet. */
export interface Palette {
  readonly paper: string;
  readonly box: string;
  readonly boxOn: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly accent: string;
  readonly basis: Readonly<Record<Basis, string>>;
}

/** The colours of styles/tokens.css. */
export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    paper: '#ffffff',
    box: '#f5f5f2',
    boxOn: '#e9f0f7',
    ink: '#1b1f24',
    quiet: '#666d76',
    rule: '#c9c9c1',
    accent: '#1f4e79',
    basis: { STATED: '#1d5f46', INFERRED: '#854d00', EXTERNAL: '#6a3d9c' },
  },
  dark: {
    paper: '#1a1c1f',
    box: '#23262a',
    boxOn: '#1d2a37',
    ink: '#e9e8e3',
    quiet: '#979ea7',
    rule: '#474d54',
    accent: '#8fbdea',
    basis: { STATED: '#7fcba8', INFERRED: '#e6b366', EXTERNAL: '#c7a8ef' },
  },
};

/** Dashes of the bases, as everywhere in the explorer: solid, dashed, dotted. */
export const dashes: Readonly<Record<Basis, string | undefined>> = {
  STATED: undefined,
  INFERRED: '7 4',
  EXTERNAL: '2 4',
};

/** The fonts of styles/tokens.css. */
export const fonts =
  '-apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", sans-serif';
