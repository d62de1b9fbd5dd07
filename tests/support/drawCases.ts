import fc from 'fast-check';

/** The same cases in every run, so that a change is judged by what it changed; `DRAW=<number>` draws others. */
fc.configureGlobal({ seed: Number(process.env.DRAW ?? 2021) });
