// Installs the dependencies when they are missing or older than the lockfile, so that two commands are enough in a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const installed = path.join(root, 'node_modules/.package-lock.json');
const lockfile = path.join(root, 'package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) {
	const windows = process.platform === 'win32';
	const { status } = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: windows });
	if (status !== 0) {
		console.error('The dependencies could not be installed. Is the package registry within reach? Then run npm ci.');
		process.exit(status ?? 1);
	}
}
