import type { Content, EvidenceRecord, LinkRecord, NodeRecord } from '../../model/content.js';
import { isKind, kinds } from '../../model/kind.js';
import { kindOf, ours } from '../../model/ours.js';
import { isPropertyValue, type PropertyValue } from '../../model/property.js';
import { toRecord } from '../../model/toRecord.js';
import type { CypherQuery } from '../CypherQuery.js';
import { asList } from '../compile/Projection.js';
import { linkTypes } from '../writes/storedRecords.js';

/** Reads everything that a source owns, as it is stored. What nodes were formerly called is not stored. */
export function readSourceContent(source: string): CypherQuery<Content> {
  return {
    name: 'readSourceContent',
    text: `// readSourceContent
CALL () { MATCH (n:${kinds.join('|')}) WHERE n:${ours} AND n.source = $source RETURN collect([${kindOf('n')}, n.id, properties(n)]) AS nodes }
CALL () { MATCH (a)-[r:${linkTypes.join('|')}]->(b) WHERE r.source = $source RETURN collect([type(r), r.id, a.id, b.id, properties(r)]) AS links }
CALL () { MATCH (n)-[e:EVIDENCED_BY]->(p:Passage) WHERE e.source = $source RETURN collect([n.id, p.id, e.own, e.links]) AS evidence }
RETURN nodes, links, evidence`,
    parameters: { source },
    decode: ([row]) => ({
      nodes: asList(row?.[0]).map((each) => toNode(asList(each), source)),
      links: asList(row?.[1]).map((each) => toLink(asList(each), source)),
      evidence: asList(row?.[2]).map((each) => toEvidence(asList(each), source)),
    }),
  };
}

function toNode([kind, id, properties]: readonly unknown[], source: string): NodeRecord {
  if (!isKind(kind)) throw new TypeError(`${String(id)} is of the unknown kind ${String(kind)}`);
  return { id: String(id), kind, source, properties: toProperties(properties), formerly: [] };
}

function toLink([relation, id, from, to, properties]: readonly unknown[], source: string): LinkRecord {
  const known = linkTypes.find((type) => type === relation);
  if (known === undefined) throw new TypeError(`${String(id)} is of the unknown relation ${String(relation)}`);
  return {
    id: String(id),
    relation: known,
    from: String(from),
    to: String(to),
    source,
    properties: toProperties(properties),
  };
}

function toEvidence([from, passage, own, links]: readonly unknown[], source: string): EvidenceRecord {
  return { from: String(from), passage: String(passage), source, own: own === true, links: asList(links).map(String) };
}

const ofTheRecord = ['id', 'source', 'hash'];

function toProperties(stored: unknown): Readonly<Record<string, PropertyValue>> {
  return Object.fromEntries(
    Object.entries(toRecord(stored)).flatMap(([name, value]) =>
      ofTheRecord.includes(name) || !isPropertyValue(value) ? [] : [[name, value] as const],
    ),
  );
}
