import { run } from './run.ts';

const { code, output, complaint } = await run(process.argv.slice(2));
if (output !== undefined) process.stdout.write(`${output}\n`);
if (complaint !== undefined) process.stderr.write(`${complaint}\n`);
process.exitCode = code;
