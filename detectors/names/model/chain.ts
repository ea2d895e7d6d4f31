/** What each word may be: no name, the first word of one, a further word of it. */
export const STATES = 3;
const BEGIN = 1;

/** How states follow each other: `exp` of the score from one to another, row by row; the first row is a line's start. */
export type Transitions = Float64Array;

/**
 * For each word of a line how likely it begins a name and how likely it goes on with one (forward-backward over a
 * linear chain). `scores` has two numbers for each word, `out` gets two.
 */
export class Chain {
  #forward = new Float64Array(3 * 256);
  #emitted = new Float64Array(2 * 256);

  run(
    scores: Float32Array,
    from: number,
    to: number,
    t: Transitions,
    out: Float32Array,
    expected?: Float64Array,
  ): void {
    const n = to - from;
    if (this.#forward.length < 3 * n) {
      this.#forward = new Float64Array(6 * n);
      this.#emitted = new Float64Array(4 * n);
    }
    const forward = this.#forward;
    const emitted = this.#emitted;
    const [t00 = 0, t01 = 0, , t10 = 0, t11 = 0, t12 = 0, t20 = 0, t21 = 0, t22 = 0] = t;
    let [a0, a1, a2] = [1, 0, 0];
    for (let k = 0; k < n; k++) {
      const at = 2 * (from + k);
      const e1 = Math.exp(clipped(scores[at] ?? 0));
      const e2 = Math.exp(clipped(scores[at + 1] ?? 0));
      emitted[2 * k] = e1;
      emitted[2 * k + 1] = e2;
      const b0 = a0 * t00 + a1 * t10 + a2 * t20;
      const b1 = (a0 * t01 + a1 * t11 + a2 * t21) * e1;
      const b2 = (a1 * t12 + a2 * t22) * e2;
      const sum = b0 + b1 + b2;
      forward[3 * k] = a0 = b0 / sum;
      forward[3 * k + 1] = a1 = b1 / sum;
      forward[3 * k + 2] = a2 = b2 / sum;
    }
    let [z0, z1, z2] = [1, 1, 1];
    for (let k = n - 1; k >= 0; k--) {
      const p0 = (forward[3 * k] ?? 0) * z0;
      const p1 = (forward[3 * k + 1] ?? 0) * z1;
      const p2 = (forward[3 * k + 2] ?? 0) * z2;
      const sum = p0 + p1 + p2;
      const at = 2 * (from + k);
      out[at] = p1 / sum;
      out[at + BEGIN] = p2 / sum;
      const e1 = (emitted[2 * k] ?? 0) * z1;
      const e2 = (emitted[2 * k + 1] ?? 0) * z2;
      const y0 = t00 * z0 + t01 * e1;
      const y1 = t10 * z0 + t11 * e1 + t12 * e2;
      const y2 = t20 * z0 + t21 * e1 + t22 * e2;
      if (expected !== undefined) this.#expect(k, [z0, e1, e2], t, expected);
      const scale = y0 + y1 + y2;
      [z0, z1, z2] = [y0 / scale, y1 / scale, y2 / scale];
    }
  }

  /** Adds how often each state is expected to follow each, for one word; training asks for it. */
  #expect(k: number, next: readonly number[], t: Transitions, expected: Float64Array): void {
    const before = k === 0 ? [1, 0, 0] : [0, 1, 2].map((s) => this.#forward[3 * k - 3 + s] ?? 0);
    const joint = Array.from(
      t,
      (weight, at) => (before[Math.floor(at / 3)] ?? 0) * weight * (next[at % 3] ?? 0),
    );
    const sum = joint.reduce((a, b) => a + b, 0);
    for (const [at, share] of joint.entries()) expected[at] = (expected[at] ?? 0) + share / sum;
  }
}

function clipped(score: number): number {
  return score > 30 ? 30 : score < -30 ? -30 : score;
}
