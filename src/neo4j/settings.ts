/** The part of {@link Neo4jOptions} that sizes the server, all in megabytes (2^20 bytes). */
export interface Neo4jMemory {
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

/** Enough for a graph of some 100,000 nodes; such a server occupies about 500 MB, and more while large queries run. */
export const defaultMemory: Neo4jMemory = { heapMegabytes: 768, pageCacheMegabytes: 128 };

/**
 * The text of `neo4j.conf`: Bolt on loopback only, nothing else open, nothing sent out, no file or network address
 * readable through LOAD CSV, small files, a quick end.
 * One transaction may take a third of the heap, all together less than half: the rest is for Neo4j itself, which ends when its heap is
 * full. A thousand plans of wide queries take over 200 MB of it: with 512 MB and a half for transactions, one query ended it.
 * The transaction timeout is a last resort: callers send shorter ones.
 */
export function toConfiguration(port: number, { heapMegabytes, pageCacheMegabytes }: Neo4jMemory): string {
  return `\
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.usage_report.enabled=false
server.logs.debug.enabled=false
db.logs.query.enabled=OFF
db.tx_log.preallocate=false
db.store.files.preallocate=false
db.tx_log.rotation.size=1m
server.memory.pagecache.size=${pageCacheMegabytes}m
db.memory.transaction.max=${Math.max(1, Math.floor(heapMegabytes / 3))}m
dbms.memory.transaction.total.max=${Math.max(1, Math.floor(heapMegabytes * 0.45))}m
db.transaction.timeout=10m
db.shutdown_transaction_end_timeout=1s
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

/**
 * What Java is called with before the main class.
 *
 * Measured on 2 cores, JDK 17, 10,000 nodes, operations per second after warm-up (50 point reads / traversal /
 * nested lists / 100 merges): G1 1605 / 1067 / 585 / 727 in 589 MB; SerialGC 1614 / 1170 / 634 / 829 in 515 MB;
 * SerialGC with TieredStopAtLevel=1 1001 / 642 / 221 / 448 in 419 MB. All three start in 4.0–4.4 s, so stopping at
 * level 1 would halve the speed and gain nothing. A class-data archive starts in 2.9 s, but costs one start of 15 s
 * and 102 MB for each Java: left out.
 */
export function toJavaFlags({ heapMegabytes }: Neo4jMemory): readonly string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    '-XX:+UseSerialGC',
    `-Xms${Math.min(64, heapMegabytes)}m`,
    `-Xmx${heapMegabytes}m`,
    '-XX:+ExitOnOutOfMemoryError',
    '-Dio.netty.tryReflectionSetAccessible=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
}
