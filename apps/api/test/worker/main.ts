/** The API and its publisher in one Worker, so that tests call the publisher's real code by RPC. */
export * from '../../src/index.ts';
export { default } from '../../src/index.ts';
export { Publisher } from '../../src/publisher/index.ts';
