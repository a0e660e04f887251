// A user's shell: every command that the packages install explains itself.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const scope = 'node_modules/@otc-geminidb';
for (const name of readdirSync(scope)) {
  const { bin = {} } = JSON.parse(readFileSync(`${scope}/${name}/package.json`, 'utf8'));
  for (const [command, path] of Object.entries(bin)) {
    const { status, stdout } = spawnSync(process.execPath, [`${scope}/${name}/${path}`, '--help'], {
      encoding: 'utf8',
    });
    if (status !== 0 || !stdout.includes(command)) throw new Error(`${command} --help ended with ${status}: ${stdout}`);
    console.log(command);
  }
}
