// Very many numbers in little memory, added one by one.

/** Numbers below 2 ** 32 that are added one by one, four bytes each. */
export class NumberQueue {
	length = 0;
	#list = new Uint32Array(1024);

	push(number: number): void {
		if (this.length === this.#list.length) {
			const wider = new Uint32Array(2 * this.#list.length);
			wider.set(this.#list);
			this.#list = wider;
		}
		this.#list[this.length++] = number;
	}

	/** All of them, in a list that takes no more of them. */
	list(): Uint32Array {
		return this.#list.subarray(0, this.length);
	}
}
