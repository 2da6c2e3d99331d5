import { connect } from 'node:net';
import type { Options } from './options.ts';

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: 'localhost', port });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Says which port another program holds, and what to do; nothing where both are free. */
export async function findTakenPort({ quizPort, apiPort }: Options): Promise<string | undefined> {
  const wanted = [
    { who: 'quiz', port: quizPort, flag: '--quiz-port' },
    { who: 'API', port: apiPort, flag: '--api-port' },
  ] as const;
  for (const { who, port, flag } of wanted) {
    if (!(await isTaken(port))) continue;
    return (
      `Port ${String(port)}, meant for the ${who}, is in use: by another \`dev\`, perhaps; ` +
      `\`lsof -i :${String(port)}\` names the program.\n` +
      `End it, or choose another port: npx pnpm@12 dev ${flag} ${String(port + 10)}`
    );
  }
  return undefined;
}
