import { openTarget } from './openTarget.js';
import { readAttacks, runAttack } from './runAttacks.js';
import { startServer } from './startServer.js';

/**
 * `npm run attack -- http://127.0.0.1:4000` attacks a running server on this machine, or, without an address, one that it starts
 * and ends itself: a line for each attack, and exit code 1 if anything got through.
 */
const [address] = process.argv.slice(2);
const server = address === undefined ? await startServer() : { address, close: async () => undefined };
try {
  const target = openTarget(server.address);
  const attacks = await readAttacks();
  let through = 0;
  for (const attack of attacks) {
    const what = await runAttack(attack, target);
    if (what !== null) through++;
    console.log(what === null ? `held         ${attack.name}` : `GOT THROUGH  ${attack.name}: ${what}`);
  }
  console.log(`${attacks.length} attacks, ${through} got through`);
  process.exitCode = through > 0 ? 1 : 0;
} finally {
  await server.close();
}
