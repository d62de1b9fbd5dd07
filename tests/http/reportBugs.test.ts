import { describe, expect, inject, it } from 'vitest';
import { Graph } from '../../src/graph/Graph.js';
import { createServer } from '../../src/http/createServer.js';

describe('a bug in answering an operation', () => {
  it('is masked, and told with the request id under which the log has it', async () => {
    const lines: string[] = [];
    const onQuery = () => {
      throw new TypeError('inner words');
    };
    const graph = Graph.open({ ...inject('connection'), onQuery });
    const logStream = { write: (line: string) => void lines.push(line) };
    const server = await createServer({ graph, logLevel: 'warn', logStream, isLoaded: () => true });
    const { headers, body } = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ graph { version } }' },
    });
    const requestId = headers['x-request-id'];
    expect(JSON.parse(body).errors[0]).toMatchObject({
      message: expect.stringContaining(String(requestId)),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    });
    expect(body).not.toContain('inner words');
    const told = lines.map((line) => JSON.parse(line)).filter((line) => line.requestId === requestId);
    expect(told.map(({ err }) => err.message)).toEqual(['inner words']);
    await server.close();
    await graph.close();
  });
});
