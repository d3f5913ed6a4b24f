/** A list of whole numbers that grows: in half the memory of a list of JavaScript. */
export class Numbers {
  count = 0;
  private numbers = new Int32Array(1024);

  add(number: number): void {
    if (this.count === this.numbers.length) {
      const longer = new Int32Array(this.count * 2);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.count++] = number;
  }

  /** All that were added. */
  all(): Int32Array {
    return this.numbers.slice(0, this.count);
  }
}
