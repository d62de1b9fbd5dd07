import { readdir } from 'node:fs/promises';
import type { Attack, Target } from './Attack.js';

/** The longest one attack may take, in milliseconds. */
const attackTimeout = 120_000;
const folder = new URL('./attacks/', import.meta.url);

/** Every attack of the folder `attacks`, each file's export `attack`, by the names of the files. */
export async function readAttacks(): Promise<readonly Attack[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).toSorted();
  return Promise.all(files.map(async (file) => readAttack(file, await import(new URL(file, folder).href))));
}

/** What got through, or null: an attack that fails, does not end, or leaves a server that no longer answers got through too. */
export async function runAttack(attack: Attack, target: Target): Promise<string | null> {
  try {
    return (await withinTime(attack.run(target))) ?? (await findDamage(target));
  } catch (error) {
    return `it ended with “${error instanceof Error ? error.message : String(error)}”`;
  }
}

function readAttack(file: string, module: unknown): Attack {
  if (module !== null && typeof module === 'object' && 'attack' in module && isAttack(module.attack))
    return module.attack;
  throw new Error(`attacks/${file} has no export “attack” with name and run.`);
}

function isAttack(value: unknown): value is Attack {
  return (
    value !== null &&
    typeof value === 'object' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'run' in value &&
    typeof value.run === 'function'
  );
}

async function withinTime(run: Promise<string | null>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`it did not end within ${attackTimeout / 1_000} s`), attackTimeout);
  });
  try {
    return await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function findDamage(target: Target): Promise<string | null> {
  const { status } = await target.send({ path: '/health', wait: 5_000 });
  return status === 200 ? null : `afterwards /health answers ${status}`;
}
