import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Export, ExportRow } from '../graphql/readExport.js';
import { toCsvText, toSheetText } from './toSheetText.js';

/** A file format of exports: bytes are made as they are read, so that no export is held whole. */
export interface ExportFormat {
  readonly type: string;
  write(columns: Export['columns'], rows: AsyncIterable<ExportRow>): AsyncIterable<Uint8Array | string>;
}

/** The formats by the ending of a file. A spreadsheet never takes a text for a formula: in CSV it stands behind an apostrophe, in XLSX it is typed as text. */
export const exportFormats: Readonly<Record<string, ExportFormat>> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (columns, rows) =>
      writeCsvStream(toCells(columns, { rows, toText: toCsvText }), {
        headers: [...columns],
        bom: true,
        escapeFormulae: true,
      }),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (columns, rows) =>
      writeXlsxStream(toCells(columns, { rows, toText: toSheetText }), {
        name: 'obligraph',
        columns: columns.map((header) => ({ header })),
      }),
  },
  jsonl: { type: 'application/jsonl; charset=utf-8', write: (_, rows) => toLines(rows) },
};

type Cell = string | number | boolean | null;

async function* toCells(
  columns: Export['columns'],
  { rows, toText }: { readonly rows: AsyncIterable<ExportRow>; readonly toText: (text: string) => string },
): AsyncGenerator<Cell[]> {
  for await (const row of rows)
    yield columns.map((column) => {
      const cell = toCell(row[column]);
      return typeof cell === 'string' ? toText(cell) : cell;
    });
}

/** Several values of a cell stand below one another. */
function toCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value ?? '');
}

async function* toLines(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}
