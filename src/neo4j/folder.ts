import { join } from 'node:path';

/** The file in a home folder that holds the process id of the running Neo4j. */
export const pidFileOf = (home: string): string => join(home, 'neo4j.pid');

/** The file in a home folder that holds the password of the database user `neo4j`. */
export const passwordFileOf = (home: string): string => join(home, 'password');

/** The file in a home folder that says where the Neo4j on it listens; there while a process serves it. */
export const addressFileOf = (home: string): string => join(home, 'address');

/** The file in a home folder that receives all output of Neo4j; those of the starts before have `.1` to `.5` at their end. */
export const logFileOf = (home: string): string => join(home, 'neo4j.log');
