import { connect } from 'node:net';
import type { Options } from './options.ts';

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: 'localhost', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Says which port another program uses and how to choose a different one; undefined if all are free. */
export async function explainTakenPort({
  quizPort,
  deskPort,
  apiPort,
}: Pick<Options, 'quizPort' | 'deskPort' | 'apiPort'>): Promise<string | undefined> {
  const wanted = [
    { name: 'quiz', port: quizPort, flag: '--quiz-port' },
    { name: 'desk', port: deskPort, flag: '--desk-port' },
    { name: 'API', port: apiPort, flag: '--api-port' },
  ] as const;
  for (const { name, port, flag } of wanted) {
    if (!(await isTaken(port))) continue;
    return (
      `Port ${String(port)} for the ${name} is in use, perhaps by another \`dev\`; ` +
      `\`lsof -i :${String(port)}\` names the program.\n` +
      `Stop it, or choose another port: npx -y pnpm@12 dev ${flag} ${String(port + 10)}`
    );
  }
  return undefined;
}
