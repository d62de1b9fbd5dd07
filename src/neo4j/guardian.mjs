// Runs Neo4j and ends it when its parent is gone. Plain JavaScript, because it runs as its own process both from the
// sources and from the build. Usage: node guardian.mjs PID_FILE PROGRAM ARGUMENT…
//
// Its standard input is a pipe from obligraph. The kernel closes it however obligraph ends, also by kill -9, so the
// end of the pipe is the one signal to stop. If this process itself is killed, obligraph ends Neo4j; if both are
// killed at once, Neo4j runs on until the next start finds it by the pid file (endOrphan.ts).
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

// Neo4j stops in 0.2–0.5 s. Killing one that hangs loses nothing that was committed: the next start recovers it.
const patienceMilliseconds = 2_500;

const [pidFile, program, ...args] = process.argv.slice(2);
const server = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
let ending = false;

function end() {
  if (ending) return;
  ending = true;
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), patienceMilliseconds);
}

server.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.on('exit', (code) => {
  rmSync(pidFile, { force: true });
  process.exit(code ?? 1);
});
if (server.pid) writeFileSync(pidFile, `${server.pid} ${process.pid}`, { mode: 0o600 });
process.stdin.on('error', end).on('close', end).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);
