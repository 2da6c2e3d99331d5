/** The API and its desk in one Worker, so that the one calls the real code of the other by RPC. */
export * from '../../src/index.ts';
export { default } from '../../src/index.ts';
export { Desk } from '../../src/desk/index.ts';
