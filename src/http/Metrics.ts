import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Upper ends of the classes of durations, in seconds: from a cached answer to past the longest that an operation may take. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** Of the process, whatever servers it has: memory, event loop, garbage collection. */
let ofTheProcess: Registry | null = null;

/**
 * What a server counts of itself, for Prometheus. No label holds what a client wrote: routes, statuses and codes are ours, and
 * operations are named only where a manifest names them.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];

  readonly requests = new Counter({
    name: 'obligraph_http_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers: this.registers,
  });
  readonly requestDuration = new Histogram({
    name: 'obligraph_http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer, by route.',
    labelNames: ['route'],
    buckets,
    registers: this.registers,
  });
  readonly operations = new Counter({
    name: 'obligraph_operations_total',
    help: 'GraphQL operations, by name where a manifest has it, else “other”, and by the code of the first error, else “OK”.',
    labelNames: ['operation', 'code'],
    registers: this.registers,
  });
  readonly operationDuration = new Histogram({
    name: 'obligraph_operation_duration_seconds',
    help: 'GraphQL operations from text to answer, by name where a manifest has it, else “other”.',
    labelNames: ['operation'],
    buckets,
    registers: this.registers,
  });
  readonly queries = new Histogram({
    name: 'obligraph_neo4j_query_duration_seconds',
    help: 'Reads of Neo4j, waiting for a connection included, by outcome: OK or the code of the error.',
    labelNames: ['outcome'],
    buckets,
    registers: this.registers,
  });
  readonly queriesInFlight = new Gauge({
    name: 'obligraph_neo4j_queries_in_flight',
    help: 'Reads of Neo4j under way: each has, or waits for, a connection of the pool.',
    registers: this.registers,
  });
  readonly graphVersion = new Gauge({
    name: 'obligraph_graph_version',
    help: 'The version of the graph; NaN while Neo4j does not answer.',
    registers: this.registers,
  });
  readonly imported = new Gauge({
    name: 'obligraph_import_timestamp_seconds',
    help: 'When each source was last written into the graph, by whatever process.',
    labelNames: ['source'],
    registers: this.registers,
  });
  readonly neo4jUp = new Gauge({
    name: 'obligraph_neo4j_up',
    help: '1 while Neo4j answers, else 0.',
    registers: this.registers,
  });
  readonly neo4jRestarts = new Gauge({
    name: 'obligraph_neo4j_restarts',
    help: 'How often the private Neo4j was started again since this process began; 0 for a Neo4j of your own.',
    registers: this.registers,
  });

  /** All of it in the text format of Prometheus. */
  async print(): Promise<string> {
    return Registry.merge([registryOfProcess(), this.registry]).metrics();
  }

  /** Of {@link print}. */
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;
}

function registryOfProcess(): Registry {
  if (ofTheProcess) return ofTheProcess;
  ofTheProcess = new Registry();
  collectDefaultMetrics({ register: ofTheProcess });
  return ofTheProcess;
}
