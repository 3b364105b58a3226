// Times of day in a text: "12:04 GMT", "10.30am", "9 p.m.".
import { own } from '#core/dossier/own.ts';
import type { Token } from '../reading/tokens.ts';
import type { ClockTime } from './expression.ts';

/** Minutes east of UTC. Abbreviations that stand for several zones (IST, CST) are not among them. */
const ZONES: Readonly<Record<string, number>> = {
	gmt: 0,
	utc: 0,
	z: 0,
	bst: 60,
	cet: 60,
	cest: 120,
	eet: 120,
	eest: 180,
	msk: 180,
	pkt: 300,
	est: -300,
	edt: -240,
	pst: -480,
	pdt: -420,
	aest: 600,
	aedt: 660,
	jst: 540,
	nzst: 720,
	nzdt: 780
};

/** A clock time at token `at` and where it ends; `null` where there is none. */
export function clockAt(tokens: readonly Token[], at: number): { clock: ClockTime; to: number } | null {
	const parts = /^(\d{1,2})(?:[:.](\d\d))?([ap]m)?$/.exec(tokens[at]?.lower ?? '');
	if (!parts) return null;
	let to = at + 1;
	let half = parts[3];
	const next = tokens[to]?.lower.replaceAll('.', '');
	if (half === undefined && (next === 'am' || next === 'pm') && tokens[to]?.text !== 'am') {
		half = next;
		to++;
	} else if (half === undefined && (next === 'am' || next === 'pm') && parts[2] !== undefined) {
		half = next;
		to++;
	}
	// "12.04" alone is a number, "12" too; "12:04" is a time.
	if (half === undefined && !(tokens[at]?.lower ?? '').includes(':') && !(parts[2] && zoneAt(tokens, to))) return null;
	const hour = hourOf(Number(parts[1]), half);
	const minute = Number(parts[2] ?? 0);
	if (hour === null || minute > 59) return null;
	const zone = zoneAt(tokens, to);
	return { clock: { hour, minute, offset: zone?.offset ?? null }, to: zone?.to ?? to };
}

function hourOf(hour: number, half: string | undefined): number | null {
	if (half === undefined) return hour < 24 ? hour : null;
	if (hour < 1 || hour > 12) return null;
	return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function zoneAt(tokens: readonly Token[], at: number): { offset: number; to: number } | null {
	const open = tokens[at]?.text === '(' ? 1 : 0;
	const word = tokens[at + open];
	if (word === undefined) return null;
	const close = open === 1 && tokens[at + 2]?.text === ')' ? 1 : 0;
	const offset = own(ZONES, word.lower);
	if (offset !== undefined && /^\p{Lu}+\.?$/u.test(word.text)) return { offset, to: at + 1 + open + close };
	const long = tokens.slice(at, at + 3).map(({ lower }) => lower);
	return long.join(' ') === 'greenwich mean time' ? { offset: 0, to: at + 3 } : null;
}

/** The EDTF of a clock time after its day: `T12:04Z`, `T17:04+05:00`, `T17:04`. */
export function clockEdtf({ hour, minute, offset }: ClockTime): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const local = `T${two(hour)}:${two(minute)}`;
	if (offset === null) return local;
	if (offset === 0) return `${local}Z`;
	const size = Math.abs(offset);
	return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
