import { int } from 'neo4j-driver';
import type { EvidenceRecord, LinkRecord, NodeRecord } from '../../model/content.js';
import { hashOf } from '../../model/digest.js';
import { parseId } from '../../model/id.js';
import type { Kind } from '../../model/kind.js';
import { findKindByWord } from '../../model/kindSpecs.js';
import { ours } from '../../model/ours.js';
import type { PropertyValue } from '../../model/property.js';
import type { CypherQuery } from '../CypherQuery.js';

const batchSize = 5_000;

/** Writes nodes, a batch per kind; a stored node of the same id is replaced as a whole. */
export function writeNodes(nodes: readonly NodeRecord[]): readonly CypherQuery<null>[] {
  return inBatches(nodes, ({ kind }) => kind).map(({ key, records }) => {
    const rows = records.map((node) => ({
      id: node.id,
      properties: { ...toStored(node.properties), id: node.id, source: node.source, hash: hashOf(node) },
    }));
    return createWrite('writeNodes', {
      body: `UNWIND $rows AS row MERGE (n:${key}:${ours} {id: row.id}) SET n = row.properties RETURN count(n)`,
      rows,
    });
  });
}

/** Writes links, a batch per relation and kinds of its ends. An end that is missing is an error: nothing is lost in silence. */
export function writeLinks(links: readonly LinkRecord[]): readonly CypherQuery<null>[] {
  return inBatches(links, ({ relation, from, to }) => `${kindOf(from)} ${relation} ${kindOf(to)}`).map(
    ({ key, records }) => {
      const [from, relation, to] = key.split(' ');
      const rows = records.map((link) => ({
        id: link.id,
        from: link.from,
        to: link.to,
        properties: { ...toStored(link.properties), id: link.id, source: link.source, hash: hashOf(link) },
      }));
      const body = `UNWIND $rows AS row MATCH (a:${from}&${ours} {id: row.from}) MATCH (b:${to}&${ours} {id: row.to})
MERGE (a)-[r:${relation} {id: row.id}]->(b) SET r = row.properties RETURN count(r)`;
      return createWrite('writeLinks', { body, rows });
    },
  );
}

/** Writes the ties between facts and passages. */
export function writeEvidence(evidence: readonly EvidenceRecord[]): readonly CypherQuery<null>[] {
  return inBatches(evidence, ({ from }) => kindOf(from)).map(({ key, records }) => {
    const rows = records.map((record) => ({
      from: record.from,
      passage: record.passage,
      source: record.source,
      properties: { own: record.own, links: record.links, source: record.source, hash: hashOf(record) },
    }));
    const body = `UNWIND $rows AS row MATCH (n:${key}&${ours} {id: row.from}) MATCH (p:Passage&${ours} {id: row.passage})
MERGE (n)-[e:EVIDENCED_BY {source: row.source}]->(p) SET e = row.properties RETURN count(e)`;
    return createWrite('writeEvidence', { body, rows });
  });
}

function createWrite(
  name: string,
  { body, rows }: { readonly body: string; readonly rows: readonly object[] },
): CypherQuery<null> {
  return {
    name,
    text: `// ${name}\n${body}`,
    parameters: { rows },
    decode: ([row]) => {
      if (Number(row?.[0]) !== rows.length)
        throw new TypeError(`${name} wrote ${String(row?.[0])} of ${rows.length} rows: an end is missing`);
      return null;
    },
  };
}

function kindOf(id: string): Kind {
  const kind = findKindByWord(parseId(id)?.word ?? '');
  if (!kind) throw new TypeError(`${id} has no kind`);
  return kind;
}

function inBatches<Value>(
  records: readonly Value[],
  keyOf: (record: Value) => string,
): ReadonlyArray<{ readonly key: string; readonly records: readonly Value[] }> {
  const groups = new Map<string, Value[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups].flatMap(([key, group]) =>
    Array.from({ length: Math.ceil(group.length / batchSize) }, (_, index) => ({
      key,
      records: group.slice(index * batchSize, (index + 1) * batchSize),
    })),
  );
}

/** Whole numbers as integers: the driver would store every JavaScript number as a float. */
function toStored(properties: Readonly<Record<string, PropertyValue>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toStoredValue(value)]));
}

function toStoredValue(value: PropertyValue): unknown {
  if (typeof value === 'number') return int(value);
  return Array.isArray(value)
    ? value.map((each: string | number) => (typeof each === 'number' ? int(each) : each))
    : value;
}
